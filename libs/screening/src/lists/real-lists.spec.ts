// The lists as they are published. They are not part of the repository: where they do not lie beside it, these tests say that they did not run.
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { identifyEntries } from '../list-entry.js';
import { queryForms } from '../matching/forms.js';
import { candidates } from '../matching/name-index.js';
import { screenParty } from '../screen-party.js';
import { inForce, readEntry } from '../testing.js';
import { planImport } from './plan-import.js';

const FOLDER = new URL('../../../../../shared/data/lists/', import.meta.url);
const METI = new URL('meti-eul-2025-09-29.xlsx', FOLDER);
const METI_BEFORE = new URL('meti-eul-2025-01-31.jsonl', FOLDER);
const US = new URL('csl-2019-sample.csv', FOLDER);
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

  test.each([
    ['Beihang University', 'strong'],
    ['北京航空航天大学', 'strong'],
    ['Harbin Institute of Technology', 'strong'],
    ['国防科技大学', 'medium'],
    ['NUDT', 'medium'],
  ])('%s is on it: %s', async (name, band) => {
    const list = inForce('meti-eul', (await plan).entries);
    expect(screenParty({ party: 'p', kind: 'organization', names: [name] }, [list]).hits[0]?.band).toBe(band);
  });

  test.each([
    '東京大学',
    'University of Tokyo',
    'Tsinghua University',
    'Institute of Physics',
    '京都工芸繊維大学',
    'Seoul National University',
  ])('%s is not', async (name) => {
    const list = inForce('meti-eul', (await plan).entries);
    expect(screenParty({ party: 'p', kind: 'organization', names: [name] }, [list]).hits).toEqual([]);
  });

  // Work, not time: a busy machine must not fail the test. In time it is 25 ms for ten parties and 14,000 entries.
  test('a party is compared with a tenth of its 2,455 names at most', async () => {
    const { index } = inForce('meti-eul', (await plan).entries);
    const parties = [
      'Beihang University',
      '国防科技大学',
      'University of Tokyo',
      '北航',
      'Mohammad Trading Co.',
      'China Academy',
    ];
    const compared = parties.map(
      (name) => queryForms(name, 'organization').flatMap((form) => candidates(index, form)).length,
    );
    expect(Math.max(...compared)).toBeLessThan(index.forms.length / 10);
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

  test('738 entries stay, 97 are new, 10 are gone or renamed', async () => {
    const { counts } = await planImport(readFileSync(METI), before);
    expect(before).toHaveLength(748);
    expect(counts).toMatchObject({ entries: 835, added: 97, removed: 10 });
    expect(counts.changed + counts.unchanged).toBe(738);
  });

  test('57 changed in more than the new column for conventional weapons', async () => {
    const { changed } = await planImport(readFileSync(METI), before);
    const wmd = (concerns: string[]) => concerns.filter((concern) => concern !== 'CW').join();
    const other = changed.filter(
      ({ entry, before: was, fields }) =>
        fields.some((field) => field === 'aliases') || wmd(entry.concerns) !== wmd(was.concerns),
    );
    expect(other).toHaveLength(57);
  });
});

describeWith(US)('a sample of the US Consolidated Screening List of 2019', () => {
  test('is recognised, and people on it carry no country', async () => {
    const plan = await planImport(readFileSync(US), []);
    expect(plan.listId).toBe('us-csl');
    expect(plan.entries.length).toBeGreaterThan(50);
    expect(plan.entries.every(({ country }) => country === null)).toBe(true);
  });
});
