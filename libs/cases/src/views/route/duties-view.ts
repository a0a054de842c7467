// Who stands too near to a case to decide it, what was asked beside the route, and how the route was changed by hand, as a reader may see it.
import type { Actor, Instant, PersonId, UnitId } from '#kernel';
import type { StepName } from '#policy';
import type { Case, Consultation, Interest } from '../../case.js';
import type { ConsultedRole } from '../../case-event.js';
import { isAskedOf } from '../../consultations/consulting.js';
import type { CaseRelation } from '../../decisions/who-may.js';
import { sees, seesScreening } from '../../visible-fields.js';
import type { OpenedCase } from '../opened-case.js';

export type InterestView = {
  person: PersonId;
  kind: Interest['kind'];
  by: PersonId;
  at: Instant;
  reason: string | null;
  /** Why it does not hold, as an officer found. */
  lifted: { by: PersonId; at: Instant; reason: string | null } | null;
};

export type RerouteView = {
  added: StepName[];
  askedAgainFrom: StepName | null;
  reason: string | null;
  by: PersonId;
  at: Instant;
};

export type ConsultationView = {
  consultationId: string;
  person: PersonId | null;
  role: ConsultedRole | null;
  unit: UnitId | null;
  by: PersonId;
  at: Instant;
  dueAt: Instant;
  status: 'open' | 'overdue' | 'answered' | 'withdrawn';
  question: string | null;
  opinion: string | null;
  answeredBy: PersonId | null;
  answeredAt: Instant | null;
  /** Whether it is the reader's to answer. */
  isYours: boolean;
};

export type Reader = { actor: Actor; relation: CaseRelation; unitPath: readonly UnitId[]; now: Instant };

/** For the office and above it everybody's; for others what they said themselves, and what was said of them. */
export function interestViews(state: Case, opened: OpenedCase, { actor, relation }: Reader): InterestView[] {
  return state.interests
    .filter(({ person, by }) => sees(relation, 'interests') || by === actor.id || person === actor.id)
    .map(({ person, kind, by, at, eventId, lifted }) => {
      const reads = sees(relation, 'interests') || by === actor.id;
      const reason = (event: string): string | null => (reads ? (opened.dutyReasons.get(event) ?? null) : null);
      return {
        ...{ person, kind, by, at, reason: reason(eventId) },
        lifted: lifted && { by: lifted.by, at: lifted.at, reason: reason(lifted.eventId) },
      };
    });
}

/** How an officer changed the route of the round last. */
export function rerouteView({ rerouted }: Case, opened: OpenedCase, relation: CaseRelation): RerouteView | null {
  if (rerouted === null || !sees(relation, 'steps')) return null;
  return { ...rerouted, reason: sees(relation, 'reasons') ? opened.rerouteReason : null };
}

/** What those who decide asked, and what they were answered; to whoever was asked their own. @param routes rounds whose route is open */
export function consultationViews(
  state: Case,
  opened: OpenedCase,
  reader: Reader,
  routes: ReadonlySet<number>,
): ConsultationView[] {
  return state.consultations
    .filter((asked) => seesConsultation(asked, state, reader, routes))
    .map((asked) => consultationView(asked, state, opened, reader));
}

function seesConsultation(
  asked: Consultation,
  state: Case,
  { actor, relation, unitPath }: Reader,
  routes: ReadonlySet<number>,
): boolean {
  if (isAskedOf(actor, asked, state, { unitPath }) || asked.by === actor.id) return true;
  return sees(relation, 'consultations') && seesScreening(relation, routes.has(asked.round));
}

/** One of them as whoever was asked reads it. */
export function consultationView(
  asked: Consultation,
  state: Case,
  opened: OpenedCase,
  { actor, unitPath, now }: Pick<Reader, 'actor' | 'unitPath' | 'now'>,
): ConsultationView {
  const { consultationId, person, role, unit, by, at, dueAt, answered } = asked;
  const words = opened.consultations.get(consultationId);
  return {
    ...{ consultationId, person, role, unit, by, at, dueAt, status: statusOf(asked, now) },
    ...{ question: words?.question ?? null, opinion: words?.opinion ?? null },
    ...{ answeredBy: answered?.by ?? null, answeredAt: answered?.at ?? null },
    isYours: isAskedOf(actor, asked, state, { unitPath }),
  };
}

function statusOf({ answered, withdrawn, dueAt }: Consultation, now: Instant): ConsultationView['status'] {
  if (answered !== null) return 'answered';
  if (withdrawn !== null) return 'withdrawn';
  return Date.parse(dueAt) < Date.parse(now) ? 'overdue' : 'open';
}
