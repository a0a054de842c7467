import type { CaseEvent, HistoryLine } from '#cases';
import { currentPolicy, policyOf, type StepName } from '#policy';
import type { CaseFile } from './case-files.js';

const OFFICE: readonly CaseEvent['type'][] = ['HitAdjudicated', 'TierAssigned', 'TierLowered', 'RouteOpened'];

/** In which capacity somebody did this: the step they decided, the office, or who they are to the case. Null where nothing tells. */
export function roleOf({ id, type, actor }: HistoryLine, { events, state }: CaseFile): string | null {
  if (actor.kind !== 'person') return actor.kind;
  const event = events.find((each) => each.id === id);
  if (event?.type === 'StepReturned') return deciderOf(event.data.from, events, state.policy);
  if (OFFICE.includes(type)) return 'officer';
  // One command may make several events (the last approval releases the access): the step is named by one of them.
  const step = events.find((each) => each.commandId === event?.commandId && 'stepId' in each.data);
  if (step && 'stepId' in step.data) return deciderOf(step.data.stepId, events, state.policy);
  return actor.id === state.host ? 'host' : null;
}

/** As the route says whose step it is; a member of a committee sits there as that. */
function deciderOf(stepId: string, events: readonly CaseEvent[], version: string): string | null {
  const opened = events.flatMap((event) => (event.type === 'RouteOpened' ? event.data.steps : []));
  const seat = opened.find((each) => each.stepId === stepId);
  if (seat) return seat.committee === undefined ? seat.role : null;
  const step = stepId.slice(stepId.indexOf('-') + 1) as StepName;
  return (policyOf(version) ?? currentPolicy).roles[step] ?? null;
}
