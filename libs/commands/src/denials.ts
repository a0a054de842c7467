// No request that was refused for want of a right goes without a trace: the refusal is in the log before it is sent (assurance.md §2 row 13).
import type { EventLog, Occurrence } from '#event-store';
import type { Permission } from '#identity';
import type { Actor, CaseId, Clock, Ids, InstitutionId } from '#kernel';

export interface Denial {
  /** Null when nobody is signed in. */
  actor: Actor | null;
  /** Where the request was addressed when there is no actor; the deployment's own when even that is unknown. */
  institution?: InstitutionId;
  permission: Permission | 'own-account' | 'signed-in';
  /** The pattern of the route (`GET /api/cases/:id`), never the address with its ids. */
  route: string;
  /** A refusal's code. */
  reason: string;
}

/** What lies on an access stream. Nothing is decided on it: people read it. */
export const ACCESS_EVENTS = ['AccessDenied', 'DocumentOpened'] as const;

/** Keeps the trace of who was refused what, and of who opened which document, on the stream of the one who acted. */
export class Denials {
  constructor(
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Records a refusal; returns when it is durable. */
  async record(denial: Denial): Promise<void> {
    const { permission, route, reason } = denial;
    const actor = denial.actor ?? nobody(denial.institution ?? NOWHERE);
    await this.append(actor, { type: 'AccessDenied', data: { permission, route, reason } });
  }

  /** Records that somebody opened a document; the bytes are sent only after this. */
  async documentOpened(actor: Actor, caseId: CaseId, documentId: string): Promise<void> {
    await this.append(actor, { type: 'DocumentOpened', data: { caseId, documentId } });
  }

  private async append(actor: Actor, occurrence: Occurrence<(typeof ACCESS_EVENTS)[number]>): Promise<void> {
    const commandId = this.ids.next();
    const circumstances = {
      actor,
      at: this.clock.now().toISOString(),
      commandId,
      correlationId: commandId,
      causationId: null,
    };
    await this.log.append(accessStream(actor), 'any', [occurrence], circumstances);
  }
}

/** The institution of requests that name none: nobody is signed in and no case is addressed. */
export const NOWHERE: InstitutionId = '00000000-0000-0000-0000-000000000000';

/**
 * Where one actor's denials and openings are kept. A person's id belongs to one institution; machines and the unsigned work for several, and
 * a stream has one institution.
 */
export function accessStream(actor: Actor): string {
  const personal = actor.kind === 'person' || actor.kind === 'applicant';
  if (actor.id === ANONYMOUS)
    return actor.institution === NOWHERE ? 'access-anonymous' : `access-anonymous-${actor.institution}`;
  return personal ? `access-${actor.id}` : `access-${actor.id}-${actor.institution}`;
}

const ANONYMOUS = 'anonymous';

function nobody(institution: InstitutionId): Actor {
  return { kind: 'person', id: ANONYMOUS, institution, account: null, onBehalfOf: null, roles: [] };
}
