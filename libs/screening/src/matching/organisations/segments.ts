// An affiliation cut into what it names: "School of Astronautics, Beihang Univ., 37 Xueyuan Rd, Beijing 100191, China" is a unit, its
// institution, an address and a country. Each part is searched for itself; a unit never stands for the institution it is of.
import type { Glossary, GlossedPart } from './glossary.js';
import { isLegalForm } from './legal-forms.js';
import type { Concept } from './lexicon.js';

export type SegmentRole = 'institution' | 'unit' | 'address' | 'country' | 'name';

export interface Segment {
  /** As it was written, without the marks around it. */
  text: string;
  role: SegmentRole;
}

const CHARACTERS_MAX = 300;
const SEGMENTS_MAX = 16;
const SEPARATORS = /[,;、，；\n|]|\s[–—/-]\s/u;
const words = (text: string) => new Set(text.split(' '));
const UNITS = words(
  'department faculty laboratory division graduateschool campus branch team programme clinic factory researchcentre school office',
);
const ADDRESS_WORDS = words(
  'road rd street st avenue ave box zip district building floor room strasse str ul ulitsa prospekt rue via calle',
);

/**
 * The parts of an affiliation in the order in which they are written, postal codes and e-mail addresses left out. One name is one segment.
 */
export function segmentsOf(affiliation: string, glossary: Glossary): Segment[] {
  return withoutMail(affiliation.slice(0, CHARACTERS_MAX))
    .split(SEPARATORS)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => /\p{L}/u.test(part) && !isLegalForm(part))
    .slice(0, SEGMENTS_MAX)
    .flatMap((part) => segmentsWithin(part, glossary));
}

const withoutMail = (text: string): string =>
  text
    .split(/[ \t]/)
    .map((word) => (word.includes('@') ? ',' : word))
    .join(' ');

function segmentsWithin(part: string, glossary: Glossary): Segment[] {
  const [first = part, second] = cutWithin(part, glossary);
  const segment = { text: first, role: roleOfSegment(first, glossary) };
  if (second === undefined) return [segment];
  // What follows its university is a part of it.
  const role = roleOfSegment(second, glossary);
  return [segment, { text: second, role: HAN_BODY_END.test(first) && role === 'institution' ? 'unit' : role }];
}

const conceptsOf = (parts: readonly GlossedPart[]): Concept[] =>
  parts.flatMap((part) => [...(part.meanings[0] ?? [])]).filter((concept) => concept.role !== 'filler');

function roleOfSegment(text: string, glossary: Glossary): SegmentRole {
  const parts = glossary.parts(text);
  const concepts = conceptsOf(parts);
  const classes = concepts.filter(isBody);
  if (classes.some((concept) => !UNITS.has(concept.id))) return isUnitFirst(concepts) ? 'unit' : 'institution';
  if (classes.length > 0) return 'unit';
  if (isAddress(text)) return 'address';
  if (parts.some((part) => part.meanings.length === 0 && part.number === undefined)) return 'name';
  const has = (role: Concept['role']) => concepts.some((concept) => concept.role === role);
  if (has('place') && !has('field')) return 'address';
  return has('country') && !has('field') ? 'country' : 'name';
}

const isBody = (concept: Concept): boolean => concept.role === 'class';

const isAddress = (text: string): boolean =>
  /^\p{N}/u.test(text) || text.split(/[\s.]/).some((word) => ADDRESS_WORDS.has(word.toLowerCase()));

// "Department of Chemistry", "School of Public Health", "College of Engineering": the class word comes first and only fields follow.
function isUnitFirst(concepts: readonly Concept[]): boolean {
  const [first, ...others] = concepts;
  if (!first || !isBody(first) || !(UNITS.has(first.id) || first.id === 'college')) return false;
  return others.every(({ role, id }) => role === 'field' || role === 'qualifier' || UNITS.has(id));
}

/** Institution and unit written as one: 北京航空航天大学宇航学院, "Kyoto University Graduate School of Engineering", پژوهشکده … دانشگاه …. */
function cutWithin(text: string, glossary: Glossary): string[] {
  const at = cutAt(text);
  if (at <= 0 || at >= text.length) return [text];
  const cut = [text.slice(0, at).trim(), text.slice(at).trim()];
  return cut.every((part) => conceptsOf(glossary.parts(part)).some(isBody)) ? cut : [text];
}

const HAN_BODY_END = /(?:大学|大學|대학교|科学院|科學院)$/u;
const HAN_BODIES = ['大学', '大學', '대학교', '科学院', '科學院', '集団公司', '集团公司'];
// 大学院, 大学校 and a university's hospital are no unit cut off from their university.
const HAN_GOES_ON = ['院大', '校', '病院', '医院', '醫院', '附属病院', '附属医院', '출판', '병원'];
const UNIVERSITIES = ['University ', 'Univ. ', 'Univ ', 'Universität ', 'Université ', 'Universidad '];
const UNIT_WORDS = words(
  'Graduate School Faculty Department Dept Dept. Institute Research Center Centre Laboratory College',
);
const LATER_PARENTS = [
  'دانشگاه ',
  'جامعة ',
  'Đại học ',
  'Trường Đại học ',
  'Российской академии',
  'Национальной академии',
  'Національної академії',
  'Министерства ',
  'Міністерства ',
  'НАН України',
];
const LINKS = [' of the ', ' at the ', ' at '];
const LINKED_PARENTS = ['University', 'Academy of', 'Ministry of'];

/** Where the second body starts; 0 when there is one only. */
function cutAt(text: string): number {
  for (const body of HAN_BODIES) {
    const end = text.indexOf(body) + body.length;
    const after = text.slice(end);
    if (end > body.length && after.length >= 2 && !HAN_GOES_ON.some((word) => after.startsWith(word))) return end;
  }
  for (const body of UNIVERSITIES) {
    const end = text.indexOf(body) + body.length;
    if (end > body.length && UNIT_WORDS.has(text.slice(end).split(' ')[0] ?? '')) return end;
  }
  for (const parent of LATER_PARENTS) {
    const at = text.indexOf(` ${parent}`);
    if (at > 0) return at;
  }
  for (const link of LINKS) {
    const at = text.indexOf(link);
    const rest = text.slice(at + link.length);
    if (at > 0 && /^\p{Lu}/u.test(rest) && LINKED_PARENTS.some((word) => rest.includes(word))) return at + link.length;
  }
  return 0;
}
