// 共同研究等: what is particular about research with a company or another organisation, before anything is signed. Nobody from outside takes part: the
// host, or whoever prepares it for them, tells everything, so there is no link, no signature, no notice and no contest. Pure: no I/O, no clock.
import { partnershipChecks, partnershipTierQuestion } from '#policy';
import { conflict } from './decisions/refusals.js';
import { partnershipTierFacts } from './decisions/screening/tier-facts.js';
import { partnershipGaps } from './dossier/partnership/partnership-faults.js';
import { partnershipQuestions } from './dossier/partnership/partnership-questions.js';
import { hasApplicant } from './kinds/case-types.js';
import type { CaseKind } from './kinds/case-kind.js';

export const researchPartnership: CaseKind = {
  type: 'research-partnership',
  sections: ['technology', 'partners', 'funders', 'agreement', 'intendedUse', 'nextDestination'],
  hasApplicant: hasApplicant('research-partnership'),
  questions: partnershipQuestions,
  gaps: partnershipGaps,
  checks: partnershipChecks,
  tierQuestion: (state, dossier, policy) => partnershipTierQuestion(partnershipTierFacts(state, dossier), policy),
  ofApplicant: (command, state) => {
    // Nobody waits for a notice; whatever else is asked of an applicant has nobody to be asked of.
    if (command.type === 'NotifyDecision') return [];
    throw conflict('case.no_applicant', state);
  },
};
