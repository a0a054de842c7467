// Steps under a condition: what is read, which steps a case has by them, and that none of them ever takes a step away.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isTextKey } from '#catalogue';
import { NOBODY_SITS } from '../boards/board.js';
import { currentPolicy } from '../current-policy.js';
import { difference } from '../difference.js';
import { STEPS, TIERS, type Policy, type StepName, type Tier } from '../policy.js';
import { openRoute } from '../route.js';
import { PolicyUnreadable, readPolicyDocument } from '../tables/read-policy.js';
import { stepsOf } from './conditional-steps.js';

const DOCUMENT = JSON.parse(readFileSync(new URL('../versions/2026-11-29.2.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const SOURCE = { source: 'university', effectiveDate: null, standing: 'unconfirmed' };
const rule = (when: Record<string, string>, step: StepName = 'executive') => ({ step, when, ...SOURCE });
// The tables are those of the program and have been tried.
const read = (...conditionalSteps: unknown[]): Policy =>
  readPolicyDocument({ ...DOCUMENT, conditionalSteps }, 'rules.json', true);

function faultsOf(conditionalSteps: unknown): string[] {
  try {
    readPolicyDocument({ ...DOCUMENT, conditionalSteps }, 'rules.json', true);
  } catch (error) {
    if (!(error instanceof PolicyUnreadable)) throw error;
    expect(error.errors.every(({ code }) => isTextKey(code))).toBe(true);
    return error.message.split('\n');
  }
  return [];
}

const CATEGORY_4 = rule({ tier: '"T2"', controlListRow: '4, 17' });
const NOT_KNOWN = rule({ tier: '"T2"', technologyGate: '"unknown", "unanswered"' });

describe('the steps of a case', () => {
  const policy = read(CATEGORY_4, NOT_KNOWN, rule({ tier: '"T0"', controlListRow: '[1..17]' }, 'department'));
  test.each<[string, Tier, 'yes' | 'no' | 'unknown' | undefined, string | null, string]>([
    ['row 4 at T2', 'T2', 'yes', '4(1)', 'department office executive'],
    ['no row of the table at T2', 'T2', 'yes', 'XYZ', 'department office executive'],
    ['another row at T2', 'T2', 'yes', '5(1)', 'department office'],
    ['no row at T2', 'T2', 'yes', null, 'department office'],
    ['a gate that is not known at T2', 'T2', 'unknown', null, 'department office executive'],
    ['a gate that nobody answered at T2', 'T2', undefined, null, 'department office executive'],
    ['row 4 at T1', 'T1', 'yes', '4(1)', 'department'],
    ['row 4 at T3, where the step is anyway', 'T3', 'yes', '4(1)', 'department office executive'],
    ['a step before those of the tier', 'T0', 'no', '16', 'department office'],
    ['none of it at T0', 'T0', 'no', null, 'office'],
  ])('%s', (_, tier, technologyGate, controlListRow, steps) => {
    const facts = { ...(technologyGate && { technologyGate }), controlListRow };
    expect(stepsOf(tier, { facts }, policy).join(' ')).toBe(steps);
    const opened = openRoute(tier, 'mechanical', 1, null, policy, { ...NOBODY_SITS, facts });
    expect(opened.map(({ step }) => step).join(' ')).toBe(steps);
  });

  test('climb from the step that a condition added', () => {
    const facts = { technologyGate: 'yes', controlListRow: '4(1)' } as const;
    const opened = openRoute('T2', 'x', 1, 'president', policy, { ...NOBODY_SITS, facts });
    expect(opened.map(({ step }) => step)).toEqual(STEPS);
  });
});

const CELLS = {
  tier: ['"T0"', '"T1", "T2"', 'not("T4")'],
  technologyGate: ['"yes", "unknown", "unanswered"', '"unknown", "unanswered"', 'not("no")'],
  controlListRow: ['4, 17', '[1..15], 17', '[1..17]'],
};
const accepted: { [cell: string]: (value: string | number) => boolean } = {
  '"T0"': (tier) => tier === 'T0',
  '"T1", "T2"': (tier) => tier === 'T1' || tier === 'T2',
  'not("T4")': (tier) => tier !== 'T4',
  '"yes", "unknown", "unanswered"': (gate) => gate !== 'no',
  '"unknown", "unanswered"': (gate) => gate === 'unknown',
  'not("no")': (gate) => gate !== 'no',
  '4, 17': (row) => row === 4 || row === 17,
  '[1..15], 17': (row) => (Number(row) >= 1 && Number(row) <= 15) || row === 17,
  '[1..17]': (row) => Number(row) >= 1,
};
const when = fc
  .record(
    {
      tier: fc.constantFrom(...CELLS.tier),
      technologyGate: fc.constantFrom(...CELLS.technologyGate),
      controlListRow: fc.constantFrom(...CELLS.controlListRow),
    },
    { requiredKeys: [] },
  )
  .filter((cells) => Object.keys(cells).length > 0);
const facts = fc.record({
  tier: fc.constantFrom(...TIERS),
  technologyGate: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  row: fc.integer({ min: 0, max: 17 }),
});

describe('whatever the rules say', () => {
  test('a case has the steps of its tier and those of every rule that holds, each once and in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ when, step: fc.constantFrom(...STEPS) }), { maxLength: 4 }),
        facts,
        (rules, { tier, technologyGate, row }) => {
          const own = currentPolicy.tiers[tier].route;
          const known: { [fact: string]: string | number } = { tier, technologyGate, controlListRow: row };
          const holding = rules.filter((each) =>
            Object.entries(each.when).every(([fact, cell]) => accepted[cell]?.(known[fact] ?? '')),
          );
          const expected = STEPS.filter((step) => own.includes(step) || holding.some((each) => each.step === step));
          // What the loader refuses is only what changes nothing: it is left out here.
          const usable = rules.filter(
            (_, index) => faultsOf([rules[index]].map((each) => ({ ...each, ...SOURCE }))).length === 0,
          );
          const policies = usable.map((each) => read({ ...each, ...SOURCE }).conditionalSteps).flat();
          const policy = { ...currentPolicy, conditionalSteps: policies };
          const controlListRow = row === 0 ? null : row === 17 ? 'no such row' : String(row);
          expect(stepsOf(tier, { facts: { technologyGate, controlListRow } }, policy)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('without any it is the tier’s own list itself', () => {
    for (const tier of TIERS) expect(stepsOf(tier, { facts: {} }, currentPolicy)).toBe(currentPolicy.tiers[tier].route);
    expect([currentPolicy.conditionalSteps, read().conditionalSteps]).toEqual([[], []]);
  });
});

describe('a rule that cannot be used is refused with place and remedy', () => {
  test.each<[string, unknown, string]>([
    ['no list', {}, '/conditionalSteps: it is no list'],
    ['a key left out', [{ step: 'executive' }], '/conditionalSteps/0: the key "when" is missing; add it.'],
    ['a step that nobody has', [rule({ tier: '"T2"' }, 'senate' as StepName)], '/conditionalSteps/0/step: "senate"'],
    ['no condition', [rule({})], '/conditionalSteps/0/when: there is no condition'],
    ['a fact that is not known yet', [rule({ hits: '"open"' })], '/conditionalSteps/0/when/hits: "hits" is not known'],
    [
      'what is never asked',
      [rule({ nationality: '"x"' })],
      '/conditionalSteps/0/when/nationality: "nationality" cannot',
    ],
    ['a cell that is none', [rule({ tier: '"T9"' })], '/conditionalSteps/0/when/tier: "T9" is no value of "tier"'],
    [
      'what is not known taken for harmless',
      [rule({ tier: '"T2"', controlListRow: '4' })],
      '/conditionalSteps/0/when/controlListRow: the condition takes a "controlListRow" that is not known',
    ],
    [
      'a step that is there anyway',
      [rule({ tier: '"T3", "T4"', controlListRow: '4, 17' })],
      '/conditionalSteps/0: this adds nothing, because the routes of T3, T4 have the step "executive" anyway',
    ],
    [
      'one that another covers',
      [NOT_KNOWN, rule({ tier: '"T2"' })],
      '/conditionalSteps/0: rule 2 adds the step "executive"',
    ],
    ['the same twice', [CATEGORY_4, CATEGORY_4], '/conditionalSteps/1: rule 1 adds the step "executive"'],
    ['no source', [{ ...CATEGORY_4, source: 'hearsay' }], '/conditionalSteps/0/source: "hearsay" cannot stand here'],
  ])('%s', (_, conditionalSteps, line) => {
    const faults = faultsOf(conditionalSteps);
    expect(faults.join('\n')).toContain(`rules.json: ${line}`);
  });
});

test('what differs between the steps of two policies is told', () => {
  const sourced = { ...NOT_KNOWN, standing: 'adopted' };
  const { conditionalSteps } = difference(read(CATEGORY_4, NOT_KNOWN), read(sourced, rule({ tier: '"T1"' }, 'office')));
  const cells = (of: readonly { step: string; when: object }[]) => of.map(({ step, when: asked }) => [step, asked]);
  expect([cells(conditionalSteps.added), cells(conditionalSteps.removed), cells(conditionalSteps.changed)]).toEqual([
    [['office', { tier: '"T1"' }]],
    [['executive', CATEGORY_4.when]],
    [['executive', NOT_KNOWN.when]],
  ]);
  expect(difference(read(CATEGORY_4), read(CATEGORY_4)).conditionalSteps).toEqual({
    ...{ added: [], removed: [], changed: [] },
  });
});
