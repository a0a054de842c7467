import { derivedId, type Actor, type InstitutionId } from '#kernel';
import type { RecordedEvent } from '#event-store';
import type { Sender } from '#commands';

/** The machine as an actor: named after the reaction or job, without any role, so that nothing it does can clear, reject or release. */
export function machine(name: string, institution: InstitutionId): Actor {
  return { kind: 'machine', id: name, institution, account: null, onBehalfOf: null, roles: [] };
}

/** How a reaction answers an event: whatever follows carries an id derived from it, so that answering twice appends once. */
export function answering(
  event: RecordedEvent<string, unknown, unknown>,
  name: string,
  permission: Sender['permission'],
): Sender {
  return {
    actor: machine(name, event.institution),
    permission,
    route: name,
    correlationId: event.correlationId,
    causationId: event.id,
    commandId: derivedId(event.id, name),
  };
}
