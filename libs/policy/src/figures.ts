// The figures of a policy beside its tables, by the name and in the form in which a reader compares them.
import type { Policy, RuleSource } from './policy.js';

export const FIGURES = [
  'residency.months',
  'residency.entryDayCounts',
  'specificCategory.benefitPercentMin',
  'contest.days',
  'dismissals.rememberedMonths',
] as const;
export type FigureName = (typeof FIGURES)[number];

/** A figure and where it comes from. */
export type Figure = RuleSource & { value: number | boolean };

/** Every figure of a policy. */
export function figuresOf(policy: Policy): { [name in FigureName]: Figure } {
  const { residency, specificCategory, contest, dismissals } = policy;
  return {
    'residency.months': figure(residency, residency.months),
    'residency.entryDayCounts': figure(residency, residency.entryDayCounts),
    'specificCategory.benefitPercentMin': figure(specificCategory, specificCategory.benefitPercentMin),
    'contest.days': figure(contest, contest.days),
    'dismissals.rememberedMonths': figure(dismissals, dismissals.rememberedMonths),
  };
}

function figure({ source, effectiveDate, standing }: RuleSource, value: number | boolean): Figure {
  return { value, source, effectiveDate, standing };
}
