import { describe, expect, test } from '@jest/globals';
import type { HistoryRecord } from '../../client/index.js';
import { indexToAlter, leafOf, verifyRecord, withOneLetterChanged, type Before, type Fault } from './verify.js';

const STREAM = 'case-01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b10';
const TYPES = ['CaseOpened', 'CaseSubmitted', 'CheckCompleted', 'CaseWithdrawn'];

async function written(): Promise<HistoryRecord[]> {
  const records: HistoryRecord[] = [];
  for (const [version, type] of TYPES.entries()) {
    const [id, at, salt] = [`e${version}`, `2026-11-23T0${version}:00:00.000Z`, '00'.repeat(16)];
    const previous = records.at(-1)?.leaf ?? null;
    const bytes = JSON.stringify({ at, id, prev: previous, stream: STREAM, type, v: 1, ver: version });
    const leaf = await leafOf(salt, bytes);
    records.push({ version, id, type, at, bytes, salt, leaf, previous, sealed: false, withheld: false });
  }
  return records;
}

function withhold(records: readonly HistoryRecord[], ...versions: number[]): HistoryRecord[] {
  const nothing = { id: null, type: null, at: null, bytes: null, salt: null, sealed: null, withheld: true };
  return records.map((record) => (versions.includes(record.version) ? { ...record, ...nothing } : record));
}

async function walk(records: readonly HistoryRecord[]) {
  let before: Before | null = null;
  const seen: { fault: Fault | null; recomputed: boolean }[] = [];
  for (const [index, record] of records.entries()) {
    const { fault, computed, next } = await verifyRecord(record, { stream: STREAM, index, before });
    seen.push({ fault, recomputed: computed !== null });
    before = next;
  }
  return { faults: seen.map(({ fault }) => fault), recomputed: seen.map(({ recomputed }) => recomputed) };
}

describe('a history verified in the browser', () => {
  test('holds when every record gives its leaf and names the one before', async () => {
    expect(await walk(await written())).toEqual({
      faults: [null, null, null, null],
      recomputed: [true, true, true, true],
    });
  });

  test('with a withheld record is walked past it, and that record never counts as recomputed', async () => {
    expect(await walk(withhold(await written(), 2))).toEqual({
      faults: [null, null, null, null],
      recomputed: [true, true, false, true],
    });
  });

  const other = 'f'.repeat(64);
  const edit = (version: number, change: Partial<HistoryRecord>) => (records: HistoryRecord[]) =>
    records.map((record) => (record.version === version ? { ...record, ...change } : record));
  test.each<[string, (records: HistoryRecord[]) => HistoryRecord[], (Fault | null)[]]>([
    ['one letter changed', (records) => withOneLetterChanged(records, 1), [null, 'edited', 'unchained', null]],
    [
      'one letter changed before a withheld record',
      (records) => withOneLetterChanged(withhold(records, 2), 1),
      [null, 'edited', 'unchained', null],
    ],
    [
      'another leaf told for a withheld record',
      (records) => edit(2, { leaf: other })(withhold(records, 2)),
      [null, null, null, 'unchained'],
    ],
    [
      'a withheld record left out',
      (records) => records.filter(({ version }) => version !== 2),
      [null, null, 'missing'],
    ],
    ['another label beside the bytes', edit(1, { type: 'CaseApproved' }), [null, 'mislabelled', null, null]],
  ])('with %s breaks there', async (_, spoil, faults) => {
    expect((await walk(spoil(await written()))).faults).toEqual(faults);
  });

  test.each([
    [[], 2],
    [[2], 1],
    [[1, 2, 3], 0],
  ])('when %p are withheld, the copy is altered at record %i', async (withheld, index) => {
    expect(indexToAlter(withhold(await written(), ...withheld))).toBe(index);
  });
});
