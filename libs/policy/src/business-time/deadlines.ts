// How long something may wait at each desk before it climbs. Business hours, because an office answers while it is open. Unconfirmed until the
// university adopts its own; nothing here approves or rejects anything.
import type { RuleSource, StepName } from '../policy.js';

/** screening: the office judges hits and assigns the tier · a step of the route · escalation: until the next step above hears of it too. */
export type DeadlineKind = 'screening' | StepName | 'escalation';

export const DEADLINES: RuleSource & { hours: { [kind in DeadlineKind]: number } } = {
  source: '大学の規程 / The university’s own rules',
  effectiveDate: null,
  standing: 'unconfirmed',
  hours: { screening: 24, department: 24, office: 24, executive: 24, president: 40, escalation: 8 },
};

/** The same in minutes, as clocks count. */
export function minutesFor(kind: DeadlineKind): number {
  return DEADLINES.hours[kind] * 60;
}
