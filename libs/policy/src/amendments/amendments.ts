// Whom a change under an open route concerns: the policy's table `amendments` says it, change by change.
import { STEPS, type Policy, type RuleSource, type StepName } from '../policy.js';
import { CONCERNS } from '../tables/kinds.js';
import { fireOne, type Rule, type Table } from '../tables/table.js';
import type { FactValue } from '../tables/vocabulary.js';
import { CHECKED_CHANGES, type ChangeName } from './changes.js';

/**
 * `checks`: it cannot be amended under a route, because something that was checked rests on it · a list of steps: these are asked, and those of
 * them that have decided are asked again; none: nobody is asked, it is told and no more
 */
export type Concern = 'checks' | readonly StepName[];

/** Whom one change concerns, and the rule that says so. */
export function concernOf(change: ChangeName, policy: Pick<Policy, 'tables'>): { concern: Concern; rule: RuleSource } {
  const { then, source } = fireOne(policy.tables.amendments, { change });
  const words = then['concerns'] as (typeof CONCERNS)[number][];
  const concern = words.includes('checks') ? 'checks' : STEPS.filter((step) => words.includes(step));
  return { concern, rule: source };
}

/** Whom several changes together concern: one that goes back takes all of them back; otherwise everybody whom one of them concerns. */
export function concernOfAll(changes: readonly ChangeName[], policy: Pick<Policy, 'tables'>): Concern {
  const concerns = changes.map((change) => concernOf(change, policy).concern);
  if (concerns.includes('checks')) return 'checks';
  return STEPS.filter((step) => concerns.some((concern) => concern.includes(step)));
}

const CHECKED: ReadonlySet<FactValue> = new Set(CHECKED_CHANGES);
const WITHOUT_SOURCE: RuleSource = {
  source: '規程に定めがない場合の扱い / Where the policy says nothing',
  effectiveDate: null,
  standing: 'unconfirmed',
};

/** What holds under a version that has no such table, as it did before there was one: everything concerns every step. */
export const EVERYTHING_CONCERNS_ALL: Table = {
  id: 'amendments',
  hit: 'first',
  inputs: ['change'],
  rules: [
    rule(['checks'], {
      when: { change: CHECKED_CHANGES.map((change) => `"${change}"`).join(', ') },
      accepts: new Map([['change', CHECKED]]),
    }),
    rule([...STEPS], { when: {}, accepts: new Map() }),
  ],
};

function rule(concerns: readonly string[], conditions: Pick<Rule, 'when' | 'accepts'>): Rule {
  return { ...WITHOUT_SOURCE, ...conditions, then: { concerns } };
}
