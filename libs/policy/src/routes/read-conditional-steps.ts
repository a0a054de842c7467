// From a part of a policy file to its conditional steps, or to what is wrong with each.
import { STEPS, TIERS, type StepName, type Tier } from '../policy.js';
import { readSource, readWhen, type Sources } from '../tables/read-table.js';
import { below, fieldsOf, itemsOf, oneOf, type Place, type Report } from '../tables/shape.js';
import { fire, type Table } from '../tables/table.js';
import type { ConditionalStep } from './conditional-steps.js';
import { covers, OPENING_FACTS, refuseUnknownAsHarmless } from './opening-facts.js';

const STEPS_MAX = 50;
const KEYS = ['step', 'when', 'source', 'effectiveDate', 'standing'] as const;

/**
 * Every one of the list; null, and every fault told, where one of them cannot be used.
 * @param route the table of the tiers' own steps; null: it could not be read
 */
export function readConditionalSteps(
  place: Place,
  route: Table | null,
  sources: Sources,
  report: Report,
): ConditionalStep[] | null {
  if (Array.isArray(place.value) && place.value.length === 0) return [];
  const steps = itemsOf(place, STEPS_MAX, report).map((item) => readStep(item, sources, report));
  const whole = steps.filter((step) => step !== null);
  if (whole.length < steps.length) return null;
  whole.forEach((each, index) => {
    const { step } = each;
    const at = below(place.pointer, String(index));
    const other = whole.findIndex(
      (rule, row) => rule.step === step && row !== index && covers(rule, each) && (row < index || !covers(each, rule)),
    );
    if (other >= 0) report(at, 'step_covered', { step, row: other + 1 });
    else if (route !== null && tiersOf(each).every((tier) => stepsIn(route, tier).includes(step)))
      report(at, 'step_there_anyway', { step, tiers: tiersOf(each).join(', ') });
  });
  return whole;
}

function readStep(place: Place, sources: Sources, report: Report): ConditionalStep | null {
  const fields = fieldsOf(place, KEYS, report);
  if (!fields) return null;
  const step = oneOf(fields.step, STEPS, report);
  const source = readSource(fields, sources, report);
  const when = readWhen(fields.when, { inputs: OPENING_FACTS }, OPENING_FACTS, report);
  if (when) refuseUnknownAsHarmless(when, fields.when.pointer, report);
  if (when?.accepts.size === 0) report(fields.when.pointer, 'condition_missing');
  return step && source && when ? { ...source, ...when, step } : null;
}

function tiersOf({ accepts }: Pick<ConditionalStep, 'accepts'>): Tier[] {
  return TIERS.filter((tier) => accepts.get('tier')?.has(tier) ?? true);
}

function stepsIn(route: Table, tier: Tier): StepName[] {
  return fire(route, { tier }).flatMap(({ then }) => then['steps'] as StepName[]);
}
