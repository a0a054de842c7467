import { describe, expect, test } from '@jest/globals';
import type { Memory } from './memory.js';
import { recall, type Found, type Recalling } from './recall.js';

const found: Found = {
  ...{ party: 'organization', list: 'meti-eul', entry: '412' },
  ...{ entryHash: 'entry-1', subject: 'we-1', organisation: 'org-1' },
};
const memory: Memory = {
  ...{ memoryId: 'm-1', caseId: 'case-1', hitId: 'hit-1', eventId: 'event-1', person: 'person-1' },
  ...{ scope: 'case', party: 'organization', list: 'meti-eul', entry: '412', entryHash: 'entry-1', subject: 'we-1' },
  ...{ organisation: 'org-1', by: 'officer', confirmedBy: null, at: '2026-11-01T00:00:00.000Z', until: '2027-11-01' },
};
const of: Recalling = { caseId: 'case-1', person: 'person-1', today: '2026-11-29', subjects: new Set(['we-1']) };

const said = (change: Partial<Memory>, now: Partial<Found> = {}, world: Partial<Recalling> = {}) => {
  const recalled = recall({ ...found, ...now }, [{ ...memory, ...change }], { ...of, ...world });
  if (recalled === null) return 'nothing';
  return 'holds' in recalled ? 'holds' : recalled.because.join(' ');
};

const wide = { scope: 'organisation-wide', confirmedBy: 'second', caseId: 'other', person: 'other' } as const;
const changed = { subjects: new Set(['we-2']) };

describe('a remembered dismissal', () => {
  test.each<[string, string, Partial<Memory>, Partial<Found>, Partial<Recalling>]>([
    ['of this case, the same contents', 'holds', {}, {}, {}],
    ['on its last day', 'holds', { until: '2026-11-29' }, {}, {}],
    ['a day later', 'expired', { until: '2026-11-28' }, {}, {}],
    ['the entry changed', 'entry-changed', {}, { entryHash: 'entry-2' }, {}],
    ['the party changed', 'party-changed', {}, { subject: 'we-2' }, changed],
    [
      'both, and too late',
      'entry-changed party-changed expired',
      { until: '2026-01-01' },
      { entryHash: 'entry-2', subject: 'we-2' },
      changed,
    ],
    [
      'another party that is there beside it',
      'nothing',
      {},
      { subject: 'we-2' },
      { subjects: new Set(['we-1', 'we-2']) },
    ],
    ['a person of that name', 'nothing', {}, { party: 'person' }, {}],
    ['another entry', 'nothing', {}, { entry: '413' }, {}],
    ['another list', 'nothing', {}, { list: 'us-csl' }, {}],
    ['of another case', 'nothing', { caseId: 'case-2' }, {}, {}],
    ['of another case of this person', 'holds', { caseId: 'case-2', scope: 'person' }, {}, {}],
    ['of another person', 'nothing', { scope: 'person', person: 'person-2' }, {}, {}],
    ['of the whole university', 'holds', wide, {}, {}],
    ['of the whole university, whatever this person writes beside it', 'holds', wide, { subject: 'we-9' }, {}],
    ['of the whole university, not confirmed', 'nothing', { ...wide, confirmedBy: null }, {}, {}],
    ['of the whole university, another name', 'nothing', wide, { organisation: 'org-2' }, {}],
    ['of the whole university, the entry changed', 'entry-changed', wide, { entryHash: 'entry-2' }, {}],
    [
      'of the whole university, but of a person',
      'nothing',
      { ...wide, party: 'person', organisation: null },
      { party: 'person', organisation: null },
      {},
    ],
  ])('%s: %s', (_, expected, change, now, world) => {
    expect(said(change, now, world)).toBe(expected);
  });

  test('of several the one that holds counts, else the latest tells why none does', () => {
    const old = { ...memory, memoryId: 'old', at: '2026-01-01T00:00:00.000Z', entryHash: 'entry-0' };
    const late = { ...memory, memoryId: 'late', at: '2026-11-20T00:00:00.000Z', entryHash: 'entry-2' };
    expect(recall(found, [old, memory, late], of)).toMatchObject({ holds: { memoryId: 'm-1', eventId: 'event-1' } });
    expect(recall(found, [late, old], of)).toMatchObject({ reopens: { memoryId: 'late' }, because: ['entry-changed'] });
  });
});
