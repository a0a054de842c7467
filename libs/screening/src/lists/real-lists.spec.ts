// The lists as they are published. They are not part of the repository: where they do not lie beside it, these tests say that they did not run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { identifyEntries, manifestOf, type ListEntry } from '../list-entry.js';
import { screenParty, type ListInForce } from '../screen-party.js';
import { inForce, readEntry } from '../testing.js';
import { compareWithInForce, planImport, readListFiles, type ListFile } from './plan-import.js';

const FOLDER = new URL('../../../../../shared/data/lists/', import.meta.url);
const METI = new URL('meti-eul-2025-09-29.xlsx', FOLDER);
const METI_BEFORE = new URL('meti-eul-2025-01-31.jsonl', FOLDER);
const US = new URL('csl-2019-sample.csv', FOLDER);
const US_2022 = new URL('csl-2022-04.csv.gz', FOLDER);
const OFAC_2019 = new URL('ofac-2019-01/', FOLDER);
const OFAC_2021 = new URL('ofac-2021-07/', FOLDER);
const ENTITIES = new URL('opensanctions/t1__entities.ftm.json', FOLDER);
const describeWith = (file: URL) => (existsSync(file) ? describe : describe.skip);

describeWith(METI)('the Foreign End User List of 2025-09-29', () => {
  let plan: ReturnType<typeof planImport>;
  // Not in the body: that runs even where the list is missing and the tests are skipped.
  beforeAll(() => {
    plan = planImport(readFileSync(METI), []);
  });

  test('has 835 entries of 15 countries and regions, every row read', async () => {
    const { entries, rowErrors } = await plan;
    expect(rowErrors).toEqual([]);
    expect(entries).toHaveLength(835);
    expect(new Set(entries.map(({ country }) => country)).size).toBe(15);
    expect(new Set(entries.map(({ entry }) => entry)).size).toBe(835);
  });

  // One index for all of them: building it takes a second.
  let list: ListInForce;
  beforeAll(async () => {
    list = inForce('meti-eul', (await plan).entries);
  });
  const found = (name: string) => screenParty({ party: 'p', kind: 'organization', names: [name] }, [list]).hits;

  test.each([
    ['Beihang University', 'strong', 'E1'],
    ['北京航空航天大学', 'strong', 'E1'],
    ['北航', 'strong', 'E1'],
    ['Harbin Institute of Technology', 'strong', 'E1'],
    ['哈工大', 'strong', 'E1'],
    ['国防科技大学', 'strong', 'E1'],
    ['NUDT', 'strong', 'E1'],
  ])('%s is on it: %s %s', (name, band, tier) => {
    expect(found(name).slice(0, 1)).toMatchObject([{ band, tier }]);
  });

  test.each([
    '東京大学',
    'University of Tokyo',
    'Tsinghua University',
    'Institute of Physics',
    '京都工芸繊維大学',
    'Seoul National University',
  ])('%s is not, but for what many names share', (name) => {
    expect(found(name).filter(({ tier }) => tier !== 'E5')).toEqual([]);
  });
});

(existsSync(METI) && existsSync(METI_BEFORE) ? describe : describe.skip)('its revision from 2025-01-31', () => {
  interface Line {
    name: string;
    country_ja: string;
    country_en: string;
    aliases: string[];
    wmd: string[];
  }
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  const before = identifyEntries(
    (existsSync(METI_BEFORE) ? readFileSync(METI_BEFORE, 'utf8') : '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line)
      .map((line) =>
        readEntry(oneLine(line.name), {
          country: `${line.country_ja} / ${line.country_en}`,
          aliases: line.aliases.map(oneLine),
          concerns: line.wmd,
        }),
      ),
  );

  test('738 entries keep their name, 97 names are new, 10 are gone: 4 of them are renamed, 1 is asked about', async () => {
    const { counts, changed, removed, possiblyRenamed } = await planImport(readFileSync(METI), before);
    const renamed = changed.filter(({ isRenamed }) => isRenamed);
    expect(before).toHaveLength(748);
    expect(counts.changed - renamed.length + counts.unchanged).toBe(738);
    expect(counts.added + renamed.length).toBe(97);
    expect(removed.length + renamed.length).toBe(10);
    expect(renamed.map(({ before: was }) => was.name).sort()).toEqual([
      '"Severniy press" JSC',
      'DANDONG RICH EARTH TRADING CO., LTD.',
      'MINGZHENG INTERNATIONAL TRADING LIMITED',
      'Northwestern Polytechnical University (西北工業大学)',
    ]);
    expect(possiblyRenamed.map(({ before: was, after }) => [was.name, after.name])).toEqual([
      ['Link Lines Pvt Ltd.', 'Link Lines (Pvt.) Limited'],
    ]);
  });

  test('54 changed in aliases or codes, but for white space and the new code of conventional weapons', async () => {
    const { changed } = await planImport(readFileSync(METI), before);
    const touched = changed.filter(
      ({ isRenamed, differences }) =>
        !isRenamed &&
        differences.some(
          ({ field, isSpacing, isNewCode }) =>
            (field === 'aliases' || field === 'concerns') && !isSpacing && !isNewCode,
        ),
    );
    expect(touched).toHaveLength(54);
  });
});

describeWith(US)('a sample of the US Consolidated Screening List of 2019', () => {
  test('is recognised, and people on it carry no country', async () => {
    const plan = await planImport(readFileSync(US), []);
    expect(plan.listId).toBe('us-csl');
    expect(plan.entries.length).toBeGreaterThan(50);
    expect(plan.entries.filter(({ kind }) => kind === 'person').every(({ country }) => country === null)).toBe(true);
  });
});

describeWith(US_2022)('the US Consolidated Screening List of April 2022', () => {
  test('every row is an entry, a twin of one, or a ship or aircraft; its dirt is put right and told', async () => {
    const { counts, leftOut, repeated, rowErrors, repaired } = await planImport(readFileSync(US_2022), []);
    expect({ ...counts, leftOut, repeated, rowErrors }).toMatchObject({
      entries: 13_403,
      leftOut: 716,
      repeated: 41,
      rowErrors: [],
    });
    expect(counts.entries + leftOut + repeated).toBe(14_160);
    const times = (repair: string) => repaired.filter((each) => each.repair === repair).length;
    expect(times('us-csl-century')).toBe(3);
    expect(times('us-csl-successors')).toBe(17);
  });
});

describeWith(OFAC_2021)("OFAC's list from January 2019 to July 2021", () => {
  const setOf = (folder: URL) =>
    readdirSync(folder).map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));

  test('6,839 parties became 8,293: 1,715 came and 261 went, by ids that last', async () => {
    const [[before], [after]] = [await readListFiles(setOf(OFAC_2019)), await readListFiles(setOf(OFAC_2021))];
    expect([before?.entries.length, before?.leftOut, before?.rowErrors]).toEqual([6_839, 540, []]);
    expect([after?.entries.length, after?.leftOut, after?.rowErrors]).toEqual([8_293, 683, []]);
    expect(() => compareWithInForce(after as ListFile, before?.entries ?? [])).toThrow('list.too_many_entries');
    const plan = compareWithInForce(after as ListFile, before?.entries ?? [], { expectedEntries: 8_293 });
    expect(plan.counts).toMatchObject({ entries: 8_293, added: 1_715, removed: 261 });
    const ids = (entries: ListEntry[] = []) => new Set(entries.map(({ sourceId }) => sourceId));
    const [was, is] = [ids(before?.entries), ids(after?.entries)];
    expect(plan.counts.added).toBe([...is].filter((id) => !was.has(id)).length);
    expect(plan.counts.removed).toBe([...was].filter((id) => !is.has(id)).length);
    const persons = after?.entries.filter(({ kind }) => kind === 'person') ?? [];
    expect(persons).toHaveLength(4_620);
    expect(
      persons.filter(({ remarks }) => /(?:^|; )(?:POB|nationality|citizen|Gender|Passport)/.test(remarks ?? '')),
    ).toEqual([]);
  });
});

describeWith(ENTITIES)("OpenSanctions' entities and their deltas", () => {
  const FTM = 'opensanctions/';
  const file = (name: string) => readFileSync(new URL(`${FTM}${name}`, FOLDER));
  const deltas = ['20240527194702-wnk', '20240528014702-pfh', '20240528074703-npf', '20240528134729-3iv'];

  test('applied one after another they give what the last state says', async () => {
    let entries = (await planImport(file('t1__entities.ftm.json'), [])).entries;
    const last = new Map(linesOf(file('t1__entities.ftm.json')).map((entity) => [entity.id, entity]));
    for (const name of deltas) {
      const delta = file(`t2__${name}.entities.delta.json`);
      entries = (await planImport(delta, entries)).entries;
      for (const { op, entity } of linesOf(delta) as unknown as { op: string; entity: Entity }[]) {
        if (op === 'DEL') last.delete(entity.id);
        else last.set(entity.id, entity);
      }
    }
    const whole = new TextEncoder().encode([...last.values()].map((entity) => JSON.stringify(entity)).join('\n'));
    expect(manifestOf(entries)).toEqual(manifestOf((await planImport(whole, [])).entries));
    expect(entries.map(({ name }) => name)).toContain('Foobar Foobargroup');
    expect(entries.map(({ sourceId }) => sourceId)).not.toContain('NK-500Poltergeist');
  });

  test('of a company and all around it, only the listed are taken', async () => {
    const { counts, leftOut, rowErrors, entries } = await planImport(file('zala__entities.ftm.json'), []);
    const listed = linesOf(file('zala__entities.ftm.json')).filter(
      ({ target, schema }) => target && schema !== 'Sanction',
    );
    expect([counts.entries, rowErrors]).toEqual([listed.length, []]);
    expect(counts.entries + leftOut).toBe(linesOf(file('zala__entities.ftm.json')).length);
    expect(entries.every(({ kind, country, identifiers }) => kind !== 'person' || (!country && !identifiers))).toBe(
      true,
    );
  });
});

interface Entity {
  id: string;
  schema: string;
  target: boolean;
}

const linesOf = (bytes: Buffer): Entity[] =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Entity);
