// How a case's hits come up, are judged, are remembered and come up again. Pure, and total.
import { unreachable, type Instant } from '#kernel';
import { FINAL_STATES, type Case, type CaseHit } from './case.js';
import type { CaseEvent, Hit } from './case-event.js';
import type { HitIdentity } from './memory/memory.js';

type Of<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;
export type HitEvent = Of<
  'HitsIdentified' | 'CaseRescreened' | 'HitAdjudicated' | 'DismissalRemembered' | 'DismissalConfirmed'
>;

/** The state after an event that is about hits. */
export function withHits(state: Case, event: HitEvent): Case {
  switch (event.type) {
    case 'HitsIdentified': {
      const said = event.data.hits.map(({ hitId, ...identity }) => [hitId, identity]);
      return { ...state, identities: { ...state.identities, ...Object.fromEntries(said) } };
    }
    case 'CaseRescreened':
      return rescreened(state, event);
    case 'HitAdjudicated': {
      const { hitId, verdict } = event.data;
      const judged = { verdict, adjudicatedBy: event.actor.id, adjudicatedAt: event.at, remembered: null };
      // A verdict changes the facts that a tier was proposed on.
      return { ...withHit(state, hitId, judged), proposal: proposalOf(state, true) };
    }
    case 'DismissalRemembered': {
      const { hitId, memoryId, scope, until } = event.data;
      const remembered = { memoryId, scope, until, by: event.actor.id, at: event.at, confirmedBy: null };
      return withHit(state, hitId, { remembered });
    }
    case 'DismissalConfirmed': {
      const { hitId } = event.data;
      const remembered = state.hits.find((hit) => hit.hitId === hitId)?.remembered ?? null;
      return withHit(state, hitId, { remembered: remembered && { ...remembered, confirmedBy: event.actor.id } });
    }
    default:
      return unreachable(event);
  }
}

/** The hits of a check that was done, those that a memory dismisses included. */
export function foundBy(state: Case, { data, at }: Of<'CheckCompleted'>): Case {
  if (data.check !== 'list-screening') return state;
  const kept = new Map(state.stickingHits.map((hit) => [hit.hitId, hit.identity]));
  const found = data.hits.map((hit) => {
    const said = state.identities[hit.hitId] ?? null;
    return hitOf(hit, said, { at, identity: said ? marksOf(said) : (kept.get(hit.hitId) ?? null), rescreened: false });
  });
  return { ...state, hits: [...state.hits, ...found], stickingHits: [] };
}

/** What a new round takes over of the hits before: all that nobody has dismissed, each once. */
export function stickingHits({ hits, stickingHits: before }: Case): CaseHit[] {
  const open = hits.filter(({ verdict }) => verdict !== 'false-positive');
  return [...before.filter(({ hitId }) => !hits.some((hit) => hit.hitId === hitId)), ...open];
}

/** Whether an event leaves no trace in when the case last changed: of what comes up after the decision nobody but the office is to know. */
export function isSilent({ type }: CaseEvent, { state }: Case): boolean {
  const isAboutHits = ['CaseRescreened', 'HitAdjudicated', 'DismissalRemembered', 'DismissalConfirmed'].includes(type);
  const isSecondLook = ['SecondLookDrawn', 'SecondLookGiven', 'SecondLookDeclined'].includes(type);
  return (isAboutHits || isSecondLook) && (state === 'in-review' || FINAL_STATES.includes(state));
}

function rescreened(state: Case, { at, data }: Of<'CaseRescreened'>): Case {
  const found = data.hits.map(({ entryHash, subject, organisation, memory, reopened, ...hit }) =>
    hitOf(
      hit,
      { entryHash, subject, organisation, memory, reopened },
      {
        at,
        identity: { entryHash, subject, organisation },
        rescreened: true,
      },
    ),
  );
  const gone = new Set(data.removed);
  const hits = state.hits.map((hit) => (gone.has(hit.hitId) ? { ...hit, removedAt: at } : hit));
  return { ...state, hits: [...hits, ...found], proposal: proposalOf(state, found.length > 0) };
}

// Once the route is open the proposal is history and stays as it was.
function proposalOf(state: Case, changed: boolean): Case['proposal'] {
  return changed && state.state === 'screening' ? null : state.proposal;
}

function hitOf(
  hit: Hit,
  said: HitIdentity | null,
  { at, identity, rescreened }: { at: Instant } & Pick<CaseHit, 'identity' | 'rescreened'>,
): CaseHit {
  const memory = said?.memory ?? null;
  return {
    ...hit,
    // Not the machine dismisses it: whoever did, did it before, and their decision is named.
    verdict: memory ? 'false-positive' : null,
    adjudicatedBy: memory?.by ?? null,
    adjudicatedAt: memory?.at ?? null,
    foundAt: at,
    identity,
    memory,
    reopened: said?.reopened ?? null,
    rescreened,
    removedAt: null,
    remembered: null,
  };
}

function marksOf({ entryHash, subject, organisation }: HitIdentity): NonNullable<CaseHit['identity']> {
  return { entryHash, subject, organisation };
}

function withHit(state: Case, hitId: string, change: Partial<CaseHit>): Case {
  return { ...state, hits: state.hits.map((hit) => (hit.hitId === hitId ? { ...hit, ...change } : hit)) };
}
