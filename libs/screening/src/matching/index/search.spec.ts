import { describe, expect, test } from '@jest/globals';
import { Names, peopleOf, randomOf } from '../../../../../test/bench/names.js';
import { identifyEntries, type ListEntry, type PartyKind } from '../../list-entry.js';
import { builtInReaders } from '../../readers.js';
import { readEntry } from '../../testing.js';
import { matchList, partyOf, type Match } from '../match.js';
import { scratchFor } from './met-rows.js';
import { buildNameIndex } from './name-index.js';

const readers = builtInReaders();

interface Searching {
  /** Compare every name, whatever it shares. */
  all?: boolean;
  threshold?: number;
}

function searchOf(entries: ListEntry[]): (name: string, kind: PartyKind, searching?: Searching) => Match[] {
  const index = buildNameIndex(entries, readers);
  const scratch = scratchFor(index);
  return (name, kind, searching = {}) =>
    matchList(index, partyOf([name], kind, readers), { scratch, readers, ...searching });
}

const found = (matches: Match[]) =>
  matches.map(({ entry, score, limits, parts }) => ({ entry, score, limits, parts })).sort((a, b) => a.entry - b.entry);

// So few parts that names share some of them, and some names all of them in another order.
const invented = new Names(randomOf(3), 40);
const PEOPLE = Array.from({ length: 240 }, () => invented.next());
const MANGLED = Array.from({ length: 80 }, (_, number) => invented.mangled(PEOPLE[number * 3] as string));
// What meets by more than a key: initials, names by ear, two words as one, one as two, one name alone, particles, pet names, the same word twice.
const APART = [
  'J. van der Berg',
  'Jan van den Berg',
  'A. B. Kovalenko',
  'Abdul Rahman Saleh',
  'Abdurahman Saleh',
  'Jean-Pierre Dupont',
  'Jeanpierre Dupont',
  'Anan Anan',
  'An An',
  'Kofi Boateng',
  '보아텡 코피',
  'アレクサンドル・プーチン',
  'Aleksandr Putin',
  '克鲁兹',
  'Kruz',
  'Suharto',
  'William Smith',
  'Bill Smith',
  '山田 太郎',
  'Yamada Taro',
  '王伟',
  'Wang Wei',
  'Nguyễn Văn Minh',
  'Minh Nguyen',
  'Владимир Путин',
  'محمد حسین رضایی',
  'Mohammad Hossein Rezaei',
];

// One word of each is found by its key, the other by ear alone.
const LISTED_BY_EAR = ['Elizabeth Taylor', 'Christopher Nolan', 'Michael Jordan'];
const HEARD = ['エリザベス・テイラー', 'クリストファー・ノーラン', 'マイケル・ジョーダン'];

describe('a search of an index finds what comparing with every name of it finds', () => {
  const search = searchOf(peopleOf([...PEOPLE, ...APART, ...LISTED_BY_EAR]));

  test.each<[what: string, names: string[], threshold: number]>([
    ['of names of all scripts, listed', PEOPLE.slice(0, 80), 0.7],
    ['of names with a letter left out', MANGLED, 0.7],
    ['of what meets by more than a key', APART, 0.7],
    ['of what meets by more than a key, above', APART, 0.9],
    ['of what is met by ear', HEARD, 0.7],
  ])('%s', (_what, names, threshold) => {
    const hits = names.map((name) => found(search(name, 'person', { threshold })));
    expect(hits).toEqual(names.map((name) => found(search(name, 'person', { threshold, all: true }))));
    expect(hits.filter((each) => each.length > 0).length).toBeGreaterThan(names.length / 2);
  });
});

describe('a part of a list finds what the whole finds', () => {
  const ORGANISATIONS = [
    'Beijing University of Aeronautics and Astronautics (BUAA)',
    'School of Astronautics, Beihang University',
    '北京航空航天大学',
    'Institute of Physics',
    'Institute of Applied Physics',
    'Orlovsk Rocket Plant',
    'Orlovsk Rocket Plant No. 7',
    'Rocket Plant Trading Co., Ltd.',
    'Zvezdochka Shipyard',
    'Ship Repair Center Zvezdochka',
    'University of Technology of Sharif',
    'Trading Company of the University',
  ];
  const entriesOf = (kind: ListEntry['kind'], names: readonly string[]) =>
    identifyEntries(names.map((name) => readEntry(name, { kind })));

  test.each<[kind: PartyKind, names: string[], queries: string[]]>([
    ['person', [...PEOPLE.slice(0, 60), ...APART], [...MANGLED.slice(0, 20), ...APART]],
    ['organization', ORGANISATIONS, ORGANISATIONS],
  ])('of the kind %s, entry by entry', (kind, names, queries) => {
    const entries = entriesOf(kind, names);
    const whole = searchOf(entries);
    const alone = entries.map((entry) => searchOf([entry]));
    const ofWhole = queries.map((name) => found(whole(name, kind)));
    const ofParts = queries.map((name) =>
      alone.flatMap((search, entry) => found(search(name, kind)).map((match) => ({ ...match, entry }))),
    );
    expect(ofWhole).toEqual(ofParts);
    expect(ofWhole.flat().length).toBeGreaterThan(queries.length);
  });
});
