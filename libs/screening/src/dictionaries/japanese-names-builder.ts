// Makes one dictionary of all sources: every name folded as names are folded, its readings in Latin letters, the likeliest first.
import { foldHan } from '../matching/scripts/han.js';
import { isKana, kanaToLatin, toKatakana, withoutLongVowels } from '../matching/scripts/kana.js';
import type { JapaneseName, Knownness, NamePart } from '../matching/scripts/japanese-names.js';
import { learnParts, type PairReading } from './name-parts.js';
import type { NameRole, SourceName } from './name-sources.js';

const READINGS_MAX = 16;
const NAME_UNITS_MAX = 8;
// Longer nouns are read as the nouns that they are made of.
const WORD_UNITS_MAX = 4;
const WORD_READINGS_MAX = 3;

interface FoldedName {
  name: string;
  reading: string;
  role: NameRole;
  cost: number | null;
}

/** What is known of a name in one role: its readings, and how likely each is: above all what IPADIC prints, then what many names share. */
interface Said {
  known: Knownness;
  readings: string[];
  scores: number[];
}

type Role = 'family' | 'given' | 'word';
type Records = Map<string, Partial<Record<Role, Said>>>;

/** All names of the sources in one dictionary. The order of the sources does not matter. */
export function buildNames(sources: SourceName[]): Map<string, JapaneseName> {
  const folded: FoldedName[] = [];
  for (const { written, kana, role, cost } of sources) {
    const name = foldHan(toKatakana(written));
    const reading = withoutLongVowels(kanaToLatin(toKatakana(kana)));
    if (reading !== '' && name.length <= (role === 'word' ? WORD_UNITS_MAX : NAME_UNITS_MAX) && !isAllKana(name))
      folded.push({ name, reading, role, cost });
  }
  const popularity = popularReadings(folded);
  const records: Records = new Map();
  for (const name of folded) {
    const record = records.get(name.name) ?? {};
    records.set(name.name, record);
    for (const role of ROLES[name.role]) {
      const said = (record[role] ??= { known: 0, readings: [], scores: [] });
      note(said, name, popularity[role].get(name.reading) ?? 1);
    }
  }
  return withParts(records, learnParts(pairs(folded)));
}

const BOTH = ['family', 'given'] as const;
const ROLES = { family: ['family'], given: ['given'], unknown: BOTH, word: ['word'] } as const;

function isAllKana(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (!isKana(name.charCodeAt(at))) return false;
  return true;
}

/** How many names share a reading: Hiroshi is written in a hundred ways, and the likelier reading of any of them. */
function popularReadings(names: FoldedName[]): Record<Role, Map<string, number>> {
  const counts = {
    family: new Map<string, number>(),
    given: new Map<string, number>(),
    word: new Map<string, number>(),
  };
  for (const { reading, role } of names) {
    if (role !== 'unknown') counts[role].set(reading, (counts[role].get(reading) ?? 0) + 1);
  }
  return counts;
}

function note(said: Said, { cost, role, reading }: FoldedName, shared: number): void {
  const known: Knownness = cost !== null ? 3 : role === 'unknown' ? 1 : 2;
  if (known > said.known) said.known = known;
  const score = { 1: 0, 2: 6, 3: 30 - (cost ?? 0) / 1000 }[known] + Math.log2(shared);
  const at = said.readings.indexOf(reading);
  if (at < 0) {
    said.readings.push(reading);
    said.scores.push(score);
  } else if (score > (said.scores[at] ?? 0)) said.scores[at] = score;
}

function pairs(names: FoldedName[]): PairReading[] {
  const found = new Map<string, PairReading>();
  for (const { name, reading, role } of names) {
    if (role !== 'given' || name.length < 2 || name.length > 4) continue;
    const [first = '', last = '', more] = name;
    if (last === '' || more !== undefined) continue;
    found.set(`${name} ${reading}`, { first, last, reading });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function withParts(records: Records, parts: ReturnType<typeof learnParts>): Map<string, JapaneseName> {
  const names = new Map<string, JapaneseName>();
  for (const [written, { family, given, word }] of records) {
    const nouns = partOf(word).readings.slice(0, WORD_READINGS_MAX);
    names.set(written, { family: partOf(family), given: partOf(given), first: [], last: [], word: nouns });
  }
  for (const character of new Set([...parts.first.keys(), ...parts.last.keys()])) {
    const name = names.get(character) ?? { family: NOTHING, given: NOTHING, first: [], last: [], word: [] };
    names.set(character, {
      ...name,
      first: parts.first.get(character) ?? [],
      last: parts.last.get(character) ?? [],
    });
  }
  return names;
}

const NOTHING: NamePart = { known: 0, readings: [] };

function partOf(said: Said | undefined): NamePart {
  if (!said) return NOTHING;
  const { known, readings, scores } = said;
  if (readings.length === 1) return { known, readings };
  const scoreOf = new Map(readings.map((reading, at) => [reading, scores[at] ?? 0]));
  readings.sort((a, b) => (scoreOf.get(b) ?? 0) - (scoreOf.get(a) ?? 0) || (a < b ? -1 : 1));
  return { known, readings: readings.slice(0, READINGS_MAX) };
}
