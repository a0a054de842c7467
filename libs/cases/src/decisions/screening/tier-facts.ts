// What the rule of the tier may know of a case whose checks are done: of each check its result, of each hit its verdict, of the dossier what
// `facts.ts` lets through. A check that was not asked for or not answered is not known.
import {
  categoryOf,
  endUse,
  type CheckName,
  type CheckResult,
  type PartnershipTierFacts,
  type Residency,
  type TierFacts,
} from '#policy';
import type { Case } from '../../case.js';
import type { Dossier } from '../../dossier.js';
import { technologyFacts } from '../../dossier/facts.js';
import { endUseFacts, foreignParties } from '../../dossier/partnership/partnership-facts.js';
import { screeningComplete } from '../evidence.js';

const RESIDENCY_OF: { [result in CheckResult]: Residency } = {
  clear: 'resident',
  attention: 'non-resident',
  unknown: 'unknown',
};

/** Of the present round: what a tier rests on whatever the case is about. */
function ofRound(state: Case): Pick<TierFacts, 'screeningComplete' | 'verdicts'> {
  return {
    screeningComplete: screeningComplete(state),
    verdicts: state.hits.flatMap(({ verdict }) => verdict ?? []),
  };
}

/** The facts of the present round of a partnership. */
export function partnershipTierFacts(state: Case, dossier: Dossier): PartnershipTierFacts {
  const facts = endUseFacts(dossier);
  return {
    ...technologyFacts(dossier),
    ...ofRound(state),
    foreignParties: foreignParties(dossier),
    ownership: resultOf(state, 'ownership'),
    // Of what the check said the part that the tier looks at; a check that was not made says nothing.
    endUse: resultOf(state, 'end-use') === 'unknown' ? 'unknown' : endUse(facts).use,
    usOrigin: facts.usOrigin,
  };
}

/** The facts of the present round of a stay. */
export function tierFacts(state: Case, dossier: Dossier): TierFacts {
  return {
    ...technologyFacts(dossier),
    residency: RESIDENCY_OF[resultOf(state, 'residency')],
    specificCategory: categoryFound(state),
    ...ofRound(state),
  };
}

function categoryFound(state: Case): CheckResult {
  const findings = state.checks.find(({ check }) => check === 'specific-category')?.findings ?? [];
  return categoryOf(resultOf(state, 'specific-category'), findings);
}

function resultOf(state: Case, name: CheckName): CheckResult {
  return state.checks.find(({ check }) => check === name)?.result ?? 'unknown';
}
