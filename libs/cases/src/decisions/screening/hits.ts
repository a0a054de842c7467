// A person judges a hit, and says how long a dismissal holds. The machine dismisses nothing.
import { dayAfterMonths, dayInJapan, isAbove, stepsOf } from '#policy';
import { Refusal, derivedId, unreachable } from '#kernel';
import type { Case, CaseHit } from '../../case.js';
import type { CaseCommand, CaseContext } from '../../case-command.js';
import type { CaseOccurrence } from '../../case-event.js';
import { MEMORY_SCOPES, type MemoryScope } from '../../memory/memory.js';
import { sealed } from '../drafting.js';
import { refuseDismissalByLast } from '../duties/last-step.js';
import { isUnderQuestion } from '../evidence.js';
import { conflict, invalid, refuseInWrongState, requireText } from '../refusals.js';
import { refuseUnopenable, sittingOf } from '../board/sitting.js';
import { currentStep, grown, routeOpened } from '../route.js';
import { isParty } from '../who-may.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;
type AdjudicateHit = Command<'AdjudicateHit'>;

/**
 * An officer judges a hit. A judgement may be changed until the route is open; then the evidence stands, and only what came up since, or
 * whose entry is gone from its list, is still to be judged.
 */
export function adjudicateHit(command: AdjudicateHit, state: Case, context: CaseContext): CaseOccurrence[] {
  const hit = state.hits.find(({ hitId }) => hitId === command.hitId);
  if (!hit) throw new Refusal('hit.unknown', 'hidden');
  if (isParty(context.actor, state)) throw new Refusal('case.party_may_not_adjudicate', 'forbidden');
  if (saysTheSame(command, hit)) {
    if (hit.adjudicatedBy === context.actor.id) return [];
    throw conflict('hit.judged', state);
  }
  refuseInWrongState(command, state);
  if (state.state !== 'screening' && !isStillToJudge(hit)) throw conflict('case.wrong_state', state);
  requireText(command.reason, '/reason');
  const { hitId, verdict, reason } = command;
  if (verdict === 'false-positive') refuseDismissalByLast(hitId, state, context.actor);
  const adjudication = derivedId(context.commandId, 'HitAdjudicated', hitId);
  return [
    {
      type: 'HitAdjudicated',
      id: adjudication,
      data: { hitId, verdict },
      personal: sealed(state, { reason }),
      evidence: { lists: listOf(hit.list, state) },
    },
    ...remembering(command, hit, adjudication, { state, context }),
    ...carriedHigher(command, state, context),
  ];
}

/** Whether a hit asks for a person: open, come up after the screening, or of an entry that has gone since it was judged. */
export function isStillToJudge({ verdict, rescreened, removedAt, adjudicatedAt }: CaseHit): boolean {
  return verdict === null || rescreened || isUnderQuestion({ verdict, removedAt, adjudicatedAt });
}

function saysTheSame({ verdict, remember = null }: AdjudicateHit, hit: CaseHit): boolean {
  if (hit.verdict !== verdict || isUnderQuestion(hit)) return false;
  if (remember === null) return hit.remembered === null || verdict !== 'false-positive';
  const { remembered } = hit;
  return remembered?.scope === remember.scope && (remember.until === null || remember.until === remembered.until);
}

function listOf(list: string, state: Case): { [list: string]: string } {
  const version = state.checks.find((check) => check.lists[list] !== undefined)?.lists[list];
  return version === undefined ? {} : { [list]: version };
}

function remembering(
  { verdict, remember = null }: AdjudicateHit,
  hit: CaseHit,
  adjudication: string,
  { state, context }: { state: Case; context: CaseContext },
): CaseOccurrence[] {
  if (remember === null) return [];
  if (verdict !== 'false-positive') throw unfit('scope', 'memory.only_dismissals');
  if (!MEMORY_SCOPES.includes(remember.scope)) throw unfit('scope', 'memory.scope_unknown');
  const { identity } = hit;
  // Told before we kept what met: there is nothing by which to know it again.
  if (identity === null) throw unfit('scope', 'memory.not_identified');
  // Of persons many bear one name; of them nothing is remembered beyond the person.
  if (remember.scope === 'organisation-wide' && identity.organisation === null)
    throw unfit('scope', 'memory.only_organisations');
  const until = lastDay(remember.until, context);
  return [
    {
      type: 'DismissalRemembered',
      id: derivedId(adjudication, 'DismissalRemembered'),
      data: {
        ...{ memoryId: derivedId(adjudication, 'memory'), hitId: hit.hitId, adjudication, person: state.applicant },
        ...{ scope: remember.scope, party: identity.organisation === null ? 'person' : 'organization' },
        ...{ list: hit.list, entry: hit.entry, ...identity, until },
      },
      evidence: { policy: context.policy.version, lists: listOf(hit.list, state) },
    },
  ];
}

function lastDay(asked: string | null, { at, policy }: CaseContext): string {
  const today = dayInJapan(at);
  const latest = dayAfterMonths(today, policy.dismissals.rememberedMonths);
  const until = asked ?? latest;
  if (until < today) throw unfit('until', 'memory.until_past');
  if (until > latest) throw unfit('until', 'memory.until_too_late', { latest });
  return until;
}

function unfit(field: string, code: string, params: Record<string, string> = {}): Refusal {
  return invalid('memory.unfit', [{ pointer: `/remember/${field}`, code, params }]);
}

/**
 * What the route was opened on has changed: a hit that is not dismissed reaches as high as one that was there from the beginning. It is the
 * officer's act, in one with the judgement.
 */
function carriedHigher({ verdict, reason }: AdjudicateHit, state: Case, context: CaseContext): CaseOccurrence[] {
  const { policy } = context;
  if (state.state !== 'in-review' || state.assignment === null || verdict === 'false-positive') return [];
  const needed = stepsOf(policy.factors.hit_true_match, sittingOf(state, context), policy).at(-1);
  if (!needed || state.steps.some(({ step }) => step === needed || isAbove(step, needed))) return [];
  const from = currentStep(state)?.step ?? 'screening';
  const steps = grown(state, state.assignment.tier, needed, context);
  refuseUnopenable(steps, state, context);
  return [
    {
      type: 'CaseEscalated',
      data: { from, to: needed, cause: 'person', turn: null, dueAt: null },
      personal: sealed(state, { reason }),
    },
    routeOpened(state, steps),
  ];
}

/** Four eyes: an organisation-wide dismissal holds once an officer who did not make it says so too. */
export function confirmDismissal(
  command: Command<'ConfirmDismissal'>,
  state: Case,
  context: CaseContext,
): CaseOccurrence[] {
  const hit = state.hits.find(({ hitId }) => hitId === command.hitId);
  if (!hit) throw new Refusal('hit.unknown', 'hidden');
  const { actor } = context;
  if (isParty(actor, state)) throw new Refusal('case.party_may_not_adjudicate', 'forbidden');
  const { remembered } = hit;
  if (!remembered || !needsSecondOfficer(remembered.scope)) throw conflict('memory.nothing_to_confirm', state);
  if (remembered.confirmedBy !== null) {
    if (remembered.confirmedBy === actor.id) return [];
    throw conflict('memory.confirmed', state);
  }
  if ([actor.id, actor.onBehalfOf].includes(remembered.by))
    throw new Refusal('memory.confirmed_by_another', 'forbidden');
  refuseInWrongState(command, state);
  requireText(command.reason, '/reason');
  refuseDismissalByLast(hit.hitId, state, actor);
  const { memoryId } = remembered;
  return [
    {
      type: 'DismissalConfirmed',
      id: derivedId(memoryId, 'DismissalConfirmed'),
      data: { memoryId, hitId: hit.hitId },
      personal: sealed(state, { reason: command.reason }),
    },
  ];
}

function needsSecondOfficer(scope: MemoryScope): boolean {
  switch (scope) {
    case 'organisation-wide':
      return true;
    case 'case':
    case 'person':
      return false;
    default:
      return unreachable(scope);
  }
}
