// Whoever acts in an absent person's place says so with every request, in the header `In-Place-Of`. What that gives is asked of the
// principal's own stream each time; the read model only finds the stream.
import { Inject, Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Delegations, lentAt, Members, type DelegationId, type GivenDelegation } from '#identity';
import { Refusal, type Actor, type Clock } from '#kernel';
import type { Caller } from '../http/guards/caller.js';
import { CLOCK } from '../tokens.js';

/** By which delegation a request acts; null: for the caller themselves. A link carries no header, so a read may say it in its address. */
export function inPlaceOf(request: FastifyRequest): string | null {
  const header = request.headers['in-place-of'];
  if (header !== undefined) return String(header);
  const said = (request.query as { inPlaceOf?: unknown } | undefined)?.inPlaceOf;
  return request.method === 'GET' && said !== undefined ? String(said) : null;
}

/** The delegate in the place of one principal. */
export interface Acting {
  delegation: DelegationId;
  given: GivenDelegation;
  /** With the one role that was lent, and bound by both persons' duties. */
  actor: Actor;
}

@Injectable()
export class StandIns {
  constructor(
    private readonly delegations: Delegations,
    private readonly members: Members,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everyone in whose place somebody may act at this moment; nobody for who acts in another's place already. */
  async of(actor: Actor): Promise<Acting[]> {
    if (actor.kind !== 'person' || actor.onBehalfOf !== null) return [];
    const given = await this.delegations.to(actor.id, actor.institution, this.now());
    const acting = await Promise.all(given.map((each) => this.inPlace(actor, each)));
    return acting.filter((each) => each !== null);
  }

  /** The caller as they act: for themselves without a delegation; else in the place of a principal, or the refusal. */
  async acting(caller: Caller, delegation: DelegationId | null): Promise<Caller | Refusal> {
    if (delegation === null) return caller;
    if (caller.isProgram) return new Refusal('delegation.by_hand', 'forbidden');
    const { actor } = caller;
    const refusal = new Refusal('delegation.not_in_force', 'forbidden');
    if (caller.kind !== 'account' || !isUUID(delegation)) return refusal;
    const given = await this.delegations.find(actor.institution, delegation.toLowerCase());
    const acting = given && (await this.inPlace(actor, given));
    return acting ? { ...caller, actor: acting.actor } : refusal;
  }

  private async inPlace(actor: Actor, given: GivenDelegation): Promise<Acting | null> {
    const { delegation, account, delegate } = given;
    if (delegate !== actor.id) return null;
    const principal = await this.members.find(account, actor.institution);
    const role = principal && lentAt(principal, delegation, this.now());
    return role && { delegation, given, actor: { ...actor, onBehalfOf: principal.person, roles: [role] } };
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
