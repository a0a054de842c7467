// Stage 0 for a whole list, done once per version: its names as rows of words in typed arrays, so that a million of them fit, and a name is
// compared only with what shares something with it. Nothing in it depends on how often a word occurs: what a search finds in a part of a
// list it finds in the whole.
import type { ListEntry, PartyKind } from '../../list-entry.js';
import { entryForms, FORM_ROLES, type FormRole } from '../parse/forms.js';
import { rowsOf, type Readers } from '../rows/rows.js';
import { soundBits } from '../sounds/sounds.js';
import { ROLES, ROUTES, type Row } from '../rows/row.js';
import { Vocabulary, VocabularyBuilder } from './vocabulary.js';

/** An index as it lies in memory and in a file. Row r belongs to entry `entryOf[r]`, its words are `firstWord[r]` to `firstWord[r + 1]`. */
export interface NameIndex {
  vocabulary: Vocabulary;
  /** 1 person, 2 organization, 3 unknown. */
  kindOf: Uint8Array;
  entryOf: Uint32Array;
  /** Which form of its entry the row is of. */
  formOf: Uint8Array;
  /** Number of the form's role in FORM_ROLES. */
  formRoleOf: Uint8Array;
  /** Number of the route in ROUTES; 128 is added for a reading of Han characters. */
  routeOf: Uint8Array;
  /** As which kind of party the row was read: 1 person, 2 organization. */
  readAs: Uint8Array;
  soundsOf: Uint16Array;
  /** Of an organisation's row: which of `formTexts` it was read from; NO_TEXT for a person's. */
  textOf: Uint32Array;
  /** Identities in the register: of entry `bodyOf[n]`, number `bodyOf[n + 1]` of `bodies`, for every even n. */
  bodyOf: Uint32Array;
  bodies: string[];
  formTexts: string[];
  firstWord: Uint32Array;
  /** Of every word of a row: role and weight in hundredths, and its spellings `firstSpelling[w]` to `firstSpelling[w + 1]`. */
  roleOf: Uint8Array;
  weightOf: Uint8Array;
  firstSpelling: Uint32Array;
  spellings: Uint32Array;
  /**
   * Rows of class c (see {@link ROW_CLASS}) that have spelling s: from `rows[firstRow[n]]` to `rows[firstRow[n + 1]]` for
   * n = s · ROW_CLASSES + c, rising.
   */
  firstRow: Uint32Array;
  rows: Uint32Array;
}

export const NO_TEXT = 0xffffffff;

/**
 * What tells at once that a row is not looked for, as bits: whose name it is, whether it reads Han characters, and whether it stands apart, since
 * words of it may be met without being found by a key (initials, names by ear) or it is no name that anybody wrote (derived acronyms).
 */
export const ROW_CLASS = { organization: 4, fromHan: 2, apart: 1 } as const;
export const ROW_CLASSES = 8;

export const KIND_BIT: Record<ListEntry['kind'], number> = { person: 1, organization: 2, unknown: 3 };

/** Builds the index of a list's entries. */
export function buildNameIndex(entries: readonly ListEntry[], readers: Readers): NameIndex {
  const building = new Building();
  entries.forEach((entry, number) => {
    for (const body of bodiesOf(entry, readers)) building.addBody(number, body);
    const kinds: PartyKind[] = entry.kind === 'unknown' ? ['person', 'organization'] : [entry.kind];
    for (const kind of kinds)
      entryForms(entry, kind, readers.glossary).forEach((form, order) => {
        for (const row of rowsOf(form, kind, readers)) building.add(number, { ...form, order }, KIND_BIT[kind], row);
      });
  });
  return building.index(Uint8Array.from(entries, ({ kind }) => KIND_BIT[kind]));
}

// Names that may be the parent's are left out: they would make a unit of its whole.
function bodiesOf(entry: ListEntry, { register, glossary }: Readers): string[] {
  if (entry.kind === 'person') return [];
  const forms = entryForms(entry, 'organization', glossary);
  const own = forms.filter(({ role }) => role !== 'weak' && role !== 'segment');
  return register.identitiesOf(
    own.map(({ shown }) => shown),
    { country: entry.country },
  );
}

class Building {
  private readonly bodyOf: number[] = [];
  private readonly bodies = new Map<string, number>();

  private readonly words = new VocabularyBuilder();
  private readonly entryOf: number[] = [];
  private readonly formOf: number[] = [];
  private readonly formRoleOf: number[] = [];
  private readonly routeOf: number[] = [];
  private readonly readAs: number[] = [];
  private readonly soundsOf: number[] = [];
  private readonly textOf: number[] = [];
  private readonly classOf: number[] = [];
  private readonly texts = new Map<string, number>();
  private readonly firstWord: number[] = [0];
  private readonly roleOf: number[] = [];
  private readonly weightOf: number[] = [];
  private readonly firstSpelling: number[] = [0];
  private readonly spellings: number[] = [];

  add(entry: number, form: { order: number; role: FormRole; shown: string }, kind: number, row: Row): void {
    this.entryOf.push(entry);
    this.formOf.push(Math.min(form.order, 255));
    this.formRoleOf.push(FORM_ROLES.indexOf(form.role));
    this.readAs.push(kind);
    this.routeOf.push(ROUTES.indexOf(row.route) + (row.readFromHan ? 128 : 0));
    const sounds = soundBits(row);
    this.soundsOf.push(sounds);
    this.classOf.push(classOf(kind, row));
    this.textOf.push(kind === KIND_BIT.organization ? this.textNumber(form.shown) : NO_TEXT);
    for (const word of row.words) {
      for (const spelling of word.spellings) this.spellings.push(this.words.add(spelling, sounds));
      this.firstSpelling.push(this.spellings.length);
      this.roleOf.push(ROLES.indexOf(word.role));
      this.weightOf.push(Math.min(255, Math.round(word.weight * 100)));
    }
    this.firstWord.push(this.roleOf.length);
  }

  addBody(entry: number, body: string): void {
    if (!this.bodies.has(body)) this.bodies.set(body, this.bodies.size);
    this.bodyOf.push(entry, this.bodies.get(body) as number);
  }

  private textNumber(text: string): number {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    this.texts.set(text, this.texts.size);
    return this.texts.size - 1;
  }

  index(kindOf: Uint8Array): NameIndex {
    const vocabulary = this.words.build();
    const firstWord = Uint32Array.from(this.firstWord);
    const firstSpelling = Uint32Array.from(this.firstSpelling);
    const spellings = Uint32Array.from(this.spellings);
    const firstSpellingOf = firstWord.map((word) => firstSpelling[word] as number);
    return {
      vocabulary,
      kindOf,
      entryOf: Uint32Array.from(this.entryOf),
      formOf: Uint8Array.from(this.formOf),
      formRoleOf: Uint8Array.from(this.formRoleOf),
      routeOf: Uint8Array.from(this.routeOf),
      readAs: Uint8Array.from(this.readAs),
      soundsOf: Uint16Array.from(this.soundsOf),
      textOf: Uint32Array.from(this.textOf),
      formTexts: [...this.texts.keys()],
      bodyOf: Uint32Array.from(this.bodyOf),
      bodies: [...this.bodies.keys()],
      firstWord,
      roleOf: Uint8Array.from(this.roleOf),
      weightOf: Uint8Array.from(this.weightOf),
      firstSpelling,
      spellings,
      ...postings(vocabulary.texts.length, firstSpellingOf, spellings, this.classOf),
    };
  }
}

function classOf(kind: number, { route, readFromHan, words }: Row): number {
  const organization = kind === KIND_BIT.organization;
  const apart = organization
    ? route === 'acronym'
    : route === 'loan-word' || words.some(({ role }) => role === 'initial');
  return (
    (organization ? ROW_CLASS.organization : 0) + (readFromHan ? ROW_CLASS.fromHan : 0) + (apart ? ROW_CLASS.apart : 0)
  );
}

function postings(
  words: number,
  firstSpellingOf: Uint32Array,
  spellings: Uint32Array,
  classes: readonly number[],
): Pick<NameIndex, 'firstRow' | 'rows'> {
  const firstRow = new Uint32Array(words * ROW_CLASSES + 1);
  const last = new Uint32Array(words);
  const eachOnce = (visit: (place: number, row: number) => void): void => {
    last.fill(0xffffffff);
    for (let row = 0; row + 1 < firstSpellingOf.length; row += 1) {
      const to = firstSpellingOf[row + 1] as number;
      for (let at = firstSpellingOf[row] as number; at < to; at += 1) {
        const word = spellings[at] as number;
        if (last[word] === row) continue;
        last[word] = row;
        visit(word * ROW_CLASSES + (classes[row] as number), row);
      }
    }
  };
  eachOnce((place) => (firstRow[place + 1] = (firstRow[place + 1] as number) + 1));
  for (let place = 0; place + 1 < firstRow.length; place += 1)
    firstRow[place + 1] = (firstRow[place + 1] as number) + (firstRow[place] as number);
  const next = firstRow.slice();
  const rows = new Uint32Array(firstRow[words * ROW_CLASSES] as number);
  eachOnce((place, row) => {
    rows[next[place] as number] = row;
    next[place] = (next[place] as number) + 1;
  });
  return { firstRow, rows };
}
