// Words that say little by themselves. Weights are shares of a full word's weight.
import type { PartyKind } from '../list-entry.js';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Dropped: they come and go between two spellings of one name. */
const FILLERS = words(
  'of the and for in on at to de du des la le les der die das und et y e of. no dba aka fka named after by',
);

/** Dropped: legal forms, in the languages the lists use most. */
const LEGAL_FORMS = words(`
ltd limited co company corp corporation inc incorporated llc llp lp plc gmbh ag kg sa sarl srl spa bv nv ab oy as aps pte pty sdn bhd pvt private
fze fzc fzco fz dmcc ooo oao zao pao ao jsc ojsc cjsc pjsc fgup gup npo joint stock liability tov kk yk est establishment`);

/** What kind of body it is. Nearly every organisation of its kind has the word. */
const BODIES = words(`
university universities college institute institution institutes academy school faculty department division laboratory laboratories lab centre center
group holding holdings general bureau office branch ministry organization organisation agency association foundation society council committee
national state federal international global world research development trading trade industries industry industrial enterprise enterprises
production scientific company services service import export commercial business factory plant works`);

/** What field it works in: tells two institutions of one town apart, yet never identifies one. */
const FIELDS = words(`
technology technologies technical technological science sciences engineering polytechnic polytechnical physics chemistry mathematics mechanics
medical medicine agricultural normal electronics electronic electric electrical aerospace aeronautics aeronautical astronautics aviation space
nuclear energy chemical materials machinery information communication communications computer optical defense defence military power
precision equipment systems system petroleum oil gas shipping marine transport transportation logistics bank banking`);

/** Countries: where a body is, seldom which it is. */
const COUNTRIES = words(
  'china iran russia korea pakistan syria india japan taiwan lebanon egypt israel turkey belarus ukraine',
);

const SAME_WORD = new Map(
  Object.entries({
    university: 'univ uni universitat universite universidad universita universitet',
    institute: 'inst institut instituto istituto institution institutes',
    technology: 'tech technol tecnologia technologie technologies technological technical',
    science: 'sci sciences scientific',
    engineering: 'eng engr engg',
    academy: 'acad',
    department: 'dept',
    laboratory: 'lab labs laboratories',
    national: 'natl nat',
    international: 'intl int',
    center: 'centre ctr centers centres',
    defense: 'defence',
    polytechnical: 'polytechnic',
    china: 'chinese',
    iran: 'iranian',
    russia: 'russian',
    korea: 'korean',
    pakistan: 'pakistani',
    syria: 'syrian',
    india: 'indian',
    japan: 'japanese',
  }).flatMap(([word, others]) => others.split(' ').map((other): [string, string] => [other, word])),
);

/** An organisation's word in the spelling that stands for all of its spellings: univ → university, centre → center. */
export const commonSpelling = (word: string): string => SAME_WORD.get(word) ?? word;

const PARTICLES = words('al el bin ibn bint abu abd ben van von der den de da do dos di du la le ter st san y e mac');

/** How much a word of an organisation's or a person's name tells: 0 (dropped) to 1. */
export function wordWeight(word: string, kind: PartyKind): number {
  if (kind === 'person') return PARTICLES.has(word) ? 0.3 : word.length === 1 ? 0.5 : 1;
  if (FILLERS.has(word) || LEGAL_FORMS.has(word)) return 0;
  if (BODIES.has(word)) return 0.35;
  return FIELDS.has(word) || COUNTRIES.has(word) ? 0.7 : 1;
}

// Longest first. Written folded (see han-variants.ts): the test holds them to it.
const HAN_LEGAL_FORMS = [
  '股份有限公司',
  '有限責任公司',
  '有限会社',
  '株式会社',
  '合同会社',
  '有限公司',
  '集団公司',
  '公司',
  '会社',
];
const HAN_BODIES = [
  '大学校',
  '大学',
  '学院',
  '研究院',
  '研究所',
  '研究中心',
  '設計院',
  '設計所',
  '銀行',
  '集団',
  '工場',
  '廠',
  '学校',
  '財団',
  '機構',
  '部',
  '省',
  '局',
];

/** A name written in Han characters or kana, cut into what identifies it and what kind of body it says it is. */
export interface HanParts {
  core: string;
  body: string;
}

/** Takes legal forms off both ends and the body off the end: 株式会社東都電機 → 東都電機; 北京航空航天大学 → 北京航空航天 + 大学. */
export function hanParts(run: string): HanParts {
  let core = run;
  for (const form of HAN_LEGAL_FORMS) {
    if (core === form) break;
    if (core.length > form.length && core.endsWith(form)) core = core.slice(0, -form.length);
    if (core.length > form.length && core.startsWith(form)) core = core.slice(form.length);
  }
  const body = HAN_BODIES.find((word) => core.length > word.length && core.endsWith(word)) ?? '';
  return { core: core.slice(0, core.length - body.length), body };
}

/** For the test that holds the tables above to the folded form. */
export const HAN_WORDS = [...HAN_LEGAL_FORMS, ...HAN_BODIES];
