// What the rule of the tier may know of a case whose checks are done: of each check its result, of each hit its verdict, of the dossier what
// `facts.ts` lets through. A check that was not asked for or not answered is not known.
import { categoryOf, type CheckName, type CheckResult, type Residency, type TierFacts } from '#policy';
import type { Case } from '../../case.js';
import type { Dossier } from '../../dossier.js';
import { technologyFacts } from '../../dossier/facts.js';
import { screeningComplete } from '../evidence.js';

const RESIDENCY_OF: { [result in CheckResult]: Residency } = {
  clear: 'resident',
  attention: 'non-resident',
  unknown: 'unknown',
};

/** The facts of the present round. */
export function tierFacts(state: Case, dossier: Dossier): TierFacts {
  return {
    ...technologyFacts(dossier),
    residency: RESIDENCY_OF[resultOf(state, 'residency')],
    specificCategory: categoryFound(state),
    screeningComplete: screeningComplete(state),
    verdicts: state.hits.flatMap(({ verdict }) => verdict ?? []),
  };
}

function categoryFound(state: Case): CheckResult {
  const findings = state.checks.find(({ check }) => check === 'specific-category')?.findings ?? [];
  return categoryOf(resultOf(state, 'specific-category'), findings);
}

function resultOf(state: Case, name: CheckName): CheckResult {
  return state.checks.find(({ check }) => check === name)?.result ?? 'unknown';
}
