// The versions of the policy between which cases of the histories are moved. What they differ in, `moving-model.ts` says once more.
import { currentPolicy, type Policy } from '#policy';
import { byCommittee, policyWith } from '../../libs/cases/src/decisions/board/testing.js';
import { learnedDraft, rulesIn, twelveMonths } from '../../libs/cases/src/policies/testing.js';

/** Under which a committee and two officers decide some steps, and one person the others. */
export const BOARDS = policyWith(
  'boards',
  { ...byCommittee(2), when: { tier: '"T3"' } },
  { ...byCommittee('all'), when: { tier: '"T4"' } },
  {
    ...{ step: 'office', when: { tier: '"T2", "T3"' }, need: 'any' },
    seats: [
      { role: 'officer', unit: 'institution' },
      { role: 'executive', unit: 'institution' },
    ],
  },
);

/** T2 goes on to the executive, and T3 to the office only. */
const OTHER_ROUTES = learnedDraft('other-routes', (document) => {
  for (const { when, then } of rulesIn(document, 'route')) {
    if (String(when['tier']).includes('T2')) then['steps'] = ['department', 'office', 'executive'];
    if (String(when['tier']).includes('T3')) then['steps'] = ['department', 'office'];
  }
});

/** The executive's step is the president's to decide. */
const OTHER_ROLES = learnedDraft('other-roles', (document) => {
  for (const { when, then } of rulesIn(document, 'deciders'))
    if (String(when['step']).includes('executive')) then['role'] = 'president';
});

export const POLICIES: readonly Policy[] = [
  ...[currentPolicy, learnedDraft('same-words'), learnedDraft('twelve-months', twelveMonths)],
  ...[OTHER_ROUTES, OTHER_ROLES, BOARDS],
];
