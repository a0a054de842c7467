// Stage 3: a form in every way it can be read, as rows of weighted words.
import type { PartyKind } from '../list-entry.js';
import type { NameForm } from './forms.js';
import type { Reading } from './reading.js';
import type { Row, Word, WordRole } from './row.js';
import { SOUND_KINDS, soundKindsOf } from './sounds.js';
import type { Token } from './tokens.js';
import { isHan } from './vocabulary.js';

/** What reads the scripts of the world: made of dictionaries, and pure. */
export interface Readers {
  /** Hash of the dictionaries. */
  version: string;
  /** Readings in Latin letters of a folded name in any script; none for what is written in Latin letters already. */
  readings(text: string, kind: PartyKind): Reading[];
}

const WORDS_MAX = 24;

/** Every row that a form is compared by: as written, and each of its readings. Empty when nothing in it can be searched for. */
export function rowsOf(form: NameForm, kind: PartyKind, readers: Readers): Row[] {
  const written: Row = {
    route: 'as-written',
    readFromHan: false,
    words: form.tokens.flatMap((token) => wordsOf(token, kind)),
  };
  const rows = written.words.length > 0 ? [written] : [];
  if (form.tokens.every((token) => token.script === 'latin' || token.script === 'number')) {
    const acronym = kind === 'organization' ? acronymRow(written) : null;
    return acronym && form.role !== 'acronym' ? [...rows, acronym] : rows;
  }
  const han = form.tokens.some((token) => token.script === 'han');
  const read = readers.readings(form.text, kind).map((reading) => rowOf(reading, han, kind));
  return [...rows, ...read.filter(({ words }) => words.length > 0)];
}

function wordsOf(token: Token, kind: PartyKind): Word[] {
  if (token.han) {
    const { core, body } = token.han;
    const weight = Math.max(1, core.length / 2);
    const words: Word[] = [{ spellings: [core], role: 'name', weight }];
    return body === '' ? words : [...words, { spellings: [body], role: 'class', weight: 0.35 }];
  }
  return [{ spellings: [token.text], role: roleOf(token, kind), weight: token.weight }];
}

function roleOf(token: Token, kind: PartyKind): WordRole {
  if (token.script === 'number') return 'number';
  if (kind === 'person') return token.text.length === 1 ? 'initial' : token.weight < 0.5 ? 'particle' : 'name';
  return token.weight < 0.5 ? 'class' : token.weight < 1 ? 'field' : 'name';
}

function rowOf(reading: Reading, readFromHan: boolean, kind: PartyKind): Row {
  const words = reading.words.slice(0, WORDS_MAX).map(({ spellings }): Word => {
    const [first = ''] = spellings;
    const role: WordRole = kind === 'person' && first.length === 1 && reading.route !== 'korean' ? 'initial' : 'name';
    return { spellings, role, weight: 1 };
  });
  return { route: reading.route, readFromHan, words };
}

// What people make of a long name: its initials. Weak, because many names have them.
function acronymRow({ words }: Row): Row | null {
  const letters = words
    .filter(({ role }) => role !== 'number')
    .map(({ spellings }) => (spellings[0] as string)[0] ?? '');
  if (letters.length < 3 || letters.length > 8) return null;
  return { route: 'acronym', readFromHan: false, words: [{ spellings: [letters.join('')], role: 'name', weight: 1 }] };
}

/** In which traditions of spelling a row may be sounded out, as bits of SOUND_KINDS. */
export function soundBits(row: Row): number {
  return soundKindsOf(row).reduce((bits, kind) => bits | (1 << SOUND_KINDS.indexOf(kind)), 0);
}

/** Whether any word of the row is written in Han characters or kana. */
export const isHanRow = (row: Row): boolean => row.words.some(({ spellings }) => isHan(spellings[0] as string));
