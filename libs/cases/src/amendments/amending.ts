// 審査中の修正: the host amends the dossier while its route is open. What was checked cannot be amended: that is what a return (差戻し) is for, because
// a new round checks it anew. Everything else stays in the round, and asks again those alone whom the policy says it concerns.
import { concernOf, STEPS, type ChangeName, type Policy, type StepName } from '#policy';
import { Refusal, type PersonId, type Pointed } from '#kernel';
import type { Case } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import type { CaseOccurrence } from '../case-event.js';
import { sealed } from '../decisions/drafting.js';
import { barOf } from '../decisions/duties/separation.js';
import { invalid, refuseInWrongState, requireText } from '../decisions/refusals.js';
import { askingAgain } from '../decisions/route.js';
import { changes } from '../dossier/changes.js';
import { asPointed, completeness } from '../dossier/completeness.js';
import { namedAnew } from '../duties/laboratories.js';
import { kindOf } from '../kinds/case-kinds.js';
import { contentOf } from './amendment.js';
import { changeName, changeNames } from './change-names.js';
import { concerned } from './concerns.js';

type AmendCase = Extract<CaseCommand, { type: 'AmendCase' }>;

/**
 * A dossier in the place of the one that stands, in the same round.
 * @throws Refusal `amendment.content_changed` (stale) when it was written from another one than stands · `amendment.was_checked` with every field
 * that goes back to the host instead · `case.incomplete`
 */
export function amendCase(command: AmendCase, state: Case, context: CaseContext): CaseOccurrence[] {
  const { from, before, dossier, reason } = command;
  refuseInWrongState(command, state);
  if (from !== contentOf(state)) throw new Refusal('amendment.content_changed', 'stale', { round: state.round });
  const changed = changes(before, dossier);
  if (changed.length === 0) return [];
  requireText(reason, '/reason');
  refuseChecked(changed, context.policy);
  const transcribed = state.declaration?.transcribed ?? false;
  const asking = { kind: kindOf(state), policy: context.policy, forSubmission: true, transcribed };
  const problems = completeness(dossier, state.documents, asking);
  if (problems.length > 0) throw invalid('case.incomplete', asPointed(problems));
  const names = changeNames(changed);
  const isNear = nearBy(names, state, context);
  const concerns = withDecided(concerned(names, context.policy), isNear, state);
  const naming = namedAnew(dossier, state);
  return [
    {
      ...{ type: 'CaseAmended', data: { round: state.round, changes: names, concerns, ...naming } },
      ...{ personal: sealed(state, { dossier, reason }), evidence: { policy: state.policy } },
    },
    ...askingAgain(state, concerns, isNear),
  ];
}

/** By another laboratory other people stand too near: whom the context's bonds know as of it, and who stands in for them. */
function nearBy(names: readonly ChangeName[], state: Case, { bonds }: CaseContext): (person: PersonId) => boolean {
  return names.includes('laboratory') ? (person) => barOf([person], state, bonds) !== null : () => false;
}

/** What one of these has decided concerns its step besides: somebody else decides it. */
function withDecided(concerns: readonly StepName[], isNear: (person: PersonId) => boolean, state: Case): StepName[] {
  const near = state.steps.filter(({ by, inPlaceOf }) =>
    [by, inPlaceOf].some((person) => person !== null && isNear(person)),
  );
  return STEPS.filter((step) => concerns.includes(step) || near.some((each) => each.step === step));
}

function refuseChecked(changed: readonly { pointer: string }[], policy: Policy): void {
  const checked = changed.filter(({ pointer }) => concernOf(changeName(pointer), policy).concern === 'checks');
  const errors = checked.map(({ pointer }): Pointed => ({ pointer, code: 'amendment.field_was_checked' }));
  if (errors.length > 0) throw invalid('amendment.was_checked', errors);
}
