import { describe, expect, test } from '@jest/globals';
import { Refusal } from '#kernel';
import { decideLookup, evolveLookup, type LookupCommand, type LookupEvent, type LookupState } from './lookup.js';

const ID = '00000000-0000-4000-8000-00000000000a';
const AT = '2026-11-23T09:00:00.000Z';
const FORGET_AT = '2026-12-23T09:00:00.000Z';
const BEFORE = '2026-12-23T08:59:59.999Z';

const MAKE: LookupCommand = {
  ...{ type: 'MakeLookup', lookupId: ID, purpose: 'visitor', duty: null, way: 'names', kind: 'person', names: 1 },
  lists: [{ list: 'meti-eul', version: 3, sha256: 'a'.repeat(64), entries: 835 }],
  ...{ engine: 'engine', program: null, attachments: [] },
  verdicts: { clear: 1, hits: 0, unscreenable: 0 },
  tiers: { E1: 0, E2: 0, E3: 0, E4: 0, E5: 0 },
  personal: { note: 'a lecture', outcomes: [] },
};
const KEEP: LookupCommand = { type: 'KeepLookup', caseId: 'case', person: 'person' };
const OLD: LookupCommand = { type: 'ForgetLookup', because: 'age' };
const ERASED: LookupCommand = { type: 'ForgetLookup', because: 'person' };

const MADE: LookupState = { lookupId: ID, forgetAt: FORGET_AT, caseId: null, forgotten: false };
const KEPT: LookupState = { ...MADE, caseId: 'case' };
const FORGOTTEN: LookupState = { ...MADE, forgotten: true };

function said(command: LookupCommand, state: LookupState | null, at: string): string {
  try {
    return (
      decideLookup(command, state, at)
        .map(({ type }) => type)
        .join(' ') || 'nothing'
    );
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('what is decided', () => {
  test.each<[string, LookupCommand, LookupState | null, string, string]>([
    ['made', MAKE, null, AT, 'LookupMade'],
    ['made again by the same wish', MAKE, MADE, AT, 'nothing'],
    ['kept with a case', KEEP, MADE, AT, 'LookupKept'],
    ['kept with the same case again', KEEP, KEPT, AT, 'nothing'],
    ['kept with another case', { ...KEEP, caseId: 'other' }, KEPT, AT, 'lookup.of_another_case'],
    ['kept with a case that is not theirs to know', { ...KEEP, person: null }, MADE, AT, 'access.not_found'],
    ['kept after it was forgotten', KEEP, FORGOTTEN, AT, 'lookup.forgotten'],
    ['kept, and there is no such look-up', KEEP, null, AT, 'access.not_found'],
    ['forgotten before its day', OLD, MADE, BEFORE, 'nothing'],
    ['forgotten on its day', OLD, MADE, FORGET_AT, 'LookupForgotten'],
    ['forgotten twice', OLD, FORGOTTEN, FORGET_AT, 'nothing'],
    ['too old, and part of a case', OLD, KEPT, '2030-01-01T00:00:00.000Z', 'nothing'],
    ['forgotten with the person of its case', ERASED, KEPT, AT, 'LookupForgotten'],
    ['of no case, and a person was erased', ERASED, MADE, FORGET_AT, 'nothing'],
    ['forgotten, and there is no such look-up', OLD, null, AT, 'access.not_found'],
  ])('%s', (_what, command, state, at, events) => {
    expect(said(command, state, at)).toBe(events);
  });

  test('names, note and results are sealed under the look-up’s own key, and stand nowhere else', () => {
    const [event] = decideLookup(MAKE, null, AT);
    expect(event).toMatchObject({
      data: { forgetAt: FORGET_AT },
      personal: { person: ID, purpose: 'clearance', fields: { note: 'a lecture' } },
      evidence: { lists: { 'meti-eul': 'a'.repeat(64) } },
    });
    expect(JSON.stringify(event?.data)).not.toContain('a lecture');
  });
});

test('folds into where it stands', () => {
  const events = [
    { type: 'LookupMade', at: AT, data: { lookupId: ID, forgetAt: FORGET_AT } },
    { type: 'LookupKept', at: AT, data: { lookupId: ID, caseId: 'case', person: 'person' } },
    { type: 'LookupForgotten', at: AT, data: { lookupId: ID, because: 'person' } },
  ] as unknown as LookupEvent[];
  const steps: (LookupState | null)[] = [];
  events.reduce<LookupState | null>((state, event) => {
    const next = evolveLookup(state, event);
    steps.push(next);
    return next;
  }, null);
  expect(steps).toEqual([MADE, KEPT, { ...KEPT, forgotten: true }]);
});
