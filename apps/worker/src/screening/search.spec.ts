// A changed list is searched in what changed alone. That must find what a search of the whole list finds of it, and nothing else may be new:
// on lists made up here, and on real revisions where they lie beside the repository.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { planImport, screenParty, type ListEntry, type ListInForce, type PartyQuery } from '#screening';
import { identifyEntries, type ReadEntry } from '../../../../libs/screening/src/list-entry.js';
import { inForce, readEntry } from '../../../../libs/screening/src/testing.js';
import { changedPart, goneEntries, searchIn } from './search.js';

/** Who is met, where, with which score and for which contents. */
type Met = string;

function met(parties: readonly PartyQuery[], list: ListInForce): Set<Met> {
  return new Set(
    parties.flatMap((party) =>
      screenParty(party, [list]).hits.map(
        ({ entry, entryHash, score, band }) => `${party.party} ${entry} ${entryHash} ${score} ${band}`,
      ),
    ),
  );
}

function changesBetween(before: readonly ListEntry[], after: readonly ListEntry[]): string[] {
  const known = new Map(before.map(({ entry, contentHash }) => [entry, contentHash]));
  return after.filter(({ entry, contentHash }) => known.get(entry) !== contentHash).map(({ entry }) => entry);
}

/** Both ways of finding what a revision brought: by its changes, and by everything there is now less everything there was. */
function bothWays(parties: readonly PartyQuery[], before: ListEntry[], after: ListEntry[]) {
  const list = inForce('list', after);
  const byChange = met(parties, changedPart(list, changesBetween(before, after)));
  const was = met(parties, inForce('list', before));
  const byAll = new Set([...met(parties, list)].filter((each) => !was.has(each)));
  return { byChange: [...byChange].sort(), byAll: [...byAll].sort() };
}

const party = (name: string, index: number, kind: PartyQuery['kind'] = 'organization'): PartyQuery => ({
  ...{ party: `p${index}`, kind, names: [name] },
});

/** Names as people write them: as they are, a letter short, turned round, in capitals, without what stands in brackets. */
const VARIANTS: ((name: string) => string)[] = [
  (name) => name,
  (name) => name.slice(0, 4) + name.slice(5),
  (name) => name.split(' ').reverse().join(' '),
  (name) => name.toUpperCase(),
  (name) => name.replace(/[(（][^)）]*[)）]/g, '').trim(),
];

const CLEAN = [
  'Sato Kenichi',
  'Nguyen Van An',
  'Institute of Gardens',
  '京都工芸繊維大学',
  'Maria Lopez',
  'Example College',
];

function population(lists: readonly ListEntry[][], every: number): PartyQuery[] {
  const names = lists.flatMap((list) => list.filter((_, index) => index % every === 0));
  const variants = names.map(({ name, kind }, index) =>
    party(VARIANTS[index % VARIANTS.length]?.(name) || name, index, kind === 'person' ? 'person' : 'organization'),
  );
  const clean = CLEAN.map((name, index) =>
    party(name, variants.length + index, index % 2 === 0 ? 'person' : 'organization'),
  );
  return [...variants, ...clean];
}

describe('lists made up', () => {
  const word = fc.constantFrom(
    'northern',
    'institute',
    'rocket',
    'trading',
    'beijing',
    'harbin',
    'wei',
    'zhang',
    '国防',
    '科技',
    '大学',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const kind = fc.constantFrom('person' as const, 'organization' as const, 'unknown' as const);
  const entry = fc.record({ name, kind, aliases: fc.array(name, { maxLength: 2 }) });
  const list = fc.array(entry, { minLength: 1, maxLength: 30 });
  const made = (entries: { name: string; kind: ListEntry['kind']; aliases: string[] }[]) =>
    identifyEntries(entries.map(({ name: printed, ...rest }) => readEntry(printed, rest)));

  test('whatever changed, the changes and the whole find the same', () => {
    fc.assert(
      fc.property(list, list, fc.array(name, { minLength: 1, maxLength: 8 }), (first, more, ours) => {
        const before = made(first);
        const after = made([...first.slice(Math.floor(first.length / 3)), ...more]);
        const parties = ours.map((each, index) => party(each, index, index % 2 === 0 ? 'person' : 'organization'));
        const { byChange, byAll } = bothWays(parties, before, after);
        expect(byChange).toEqual(byAll);
      }),
      { numRuns: 60, seed: 20_261_129 },
    );
  });
});

test('of a case’s hits those are gone whose entry stands on its searched list no more', () => {
  const [kept, gone] = identifyEntries([readEntry('Kept'), readEntry('Gone')]) as [ListEntry, ListEntry];
  const search = searchIn([inForce('list', [kept])], []);
  const hit = (list: string, { entry }: ListEntry) =>
    ({ list, entry }) as Parameters<typeof goneEntries>[0]['hits'][number];
  expect(goneEntries({ hits: [hit('list', kept), hit('list', gone), hit('other', gone)] }, search)).toEqual([
    { list: 'list', entry: gone.entry },
  ]);
  expect(search.lists.map(({ entries }) => entries)).toEqual([[]]);
});

const FOLDER = new URL('../../../../../shared/data/lists/', import.meta.url);
const METI = new URL('meti-eul-2025-09-29.xlsx', FOLDER);
const METI_BEFORE = new URL('meti-eul-2025-01-31.jsonl', FOLDER);
const ofac = (version: string, file: string) => new URL(`ofac-${version}/${file}.csv.gz`, FOLDER);
const describeWith = (...files: URL[]) => (files.every((file) => existsSync(file)) ? describe : describe.skip);

describeWith(METI, METI_BEFORE)('the Foreign End User List, 2025-01-31 → 2025-09-29', () => {
  let before: ListEntry[];
  let after: ListEntry[];
  beforeAll(async () => {
    before = metiBefore();
    after = (await planImport(readFileSync(METI), before)).entries;
  });

  test('the changes and the whole find the same', () => {
    const { byChange, byAll } = bothWays(population([before, after], 6), before, after);
    expect(byAll.length).toBeGreaterThan(100);
    expect(byChange).toEqual(byAll);
  });
});

describeWith(ofac('2019-01', 'sdn'), ofac('2021-07', 'sdn'))('OFAC’s list, 2019-01 → 2021-07', () => {
  test('the changes and the whole find the same', () => {
    const [before, after] = [sdn('2019-01'), sdn('2021-07')];
    const { byChange, byAll } = bothWays(population([before, after], 150), before, after);
    expect(byAll.length).toBeGreaterThan(10);
    expect(byChange).toEqual(byAll);
  });
});

function metiBefore(): ListEntry[] {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  const lines = readFileSync(METI_BEFORE, 'utf8').split('\n').filter(Boolean);
  return identifyEntries(
    lines
      .map(
        (line) =>
          JSON.parse(line) as {
            name: string;
            country_ja: string;
            country_en: string;
            aliases: string[];
            wmd: string[];
          },
      )
      .map(({ name, country_ja, country_en, aliases, wmd }) =>
        readEntry(oneLine(name), {
          country: `${country_ja} / ${country_en}`,
          aliases: aliases.map(oneLine),
          concerns: wmd,
        }),
      ),
  );
}

function sdn(version: string): ListEntry[] {
  const rows = (file: string) =>
    parse(gunzipSync(readFileSync(ofac(version, file))), {
      relax_column_count: true,
      relax_quotes: true,
    }) as string[][];
  const aliases = Map.groupBy(rows('alt'), ([id = '']) => id);
  return identifyEntries(
    rows('sdn').flatMap(([id = '', name = '', type = '']): ReadEntry[] =>
      name
        ? [
            {
              ...readEntry(name, { kind: type.trim() === 'individual' ? 'person' : 'organization' }),
              ...{ sourceId: id, aliases: (aliases.get(id) ?? []).map((row) => row[3] ?? '').filter(Boolean) },
            },
          ]
        : [],
    ),
  );
}
