// A case's events exactly as they were hashed. What this reader's history hides is hidden here too, bytes and label alike; its leaf stays, so
// that the chain can still be walked past it.
import { Injectable } from '@nestjs/common';
import { evolve, history, relationTo, unopened, type CaseEvent } from '#cases';
import { EventLog, type RecordedEvent } from '#event-store';
import { Refusal, type Actor, type CaseId } from '#kernel';
import { University } from '../accounts/university.js';
import type { HistoryRecord, HistoryRecords } from './shapes/history.dto.js';

@Injectable()
export class CaseRecords {
  constructor(
    private readonly log: EventLog,
    private readonly university: University,
  ) {}

  /** @throws Refusal `access.not_found` */
  async read(actor: Actor, caseId: CaseId): Promise<HistoryRecords> {
    const stream = `case-${caseId}`;
    const recorded = await this.log.read(stream, { institution: actor.institution });
    const events = recorded as unknown as CaseEvent[];
    const state = events.reduce(evolve, unopened);
    const { unitPath, unitPaths } = await this.university.pathsOf(actor.institution, state);
    const relation = relationTo(actor, state, unitPath, unitPaths);
    if (relation === null) throw new Refusal('access.not_found', 'hidden');
    const shown = new Set(history(events, relation).map(({ id }) => id));
    const records = recorded.map((event) => (shown.has(event.id) ? recordOf(event) : withheld(event)));
    return { origin: this.log.origin, stream, records };
  }
}

function recordOf({ version, id, type, at, stored }: RecordedEvent): HistoryRecord {
  const { bytes, salt, leaf, previous, sealed } = stored;
  return { version, id, type, at, bytes, salt, leaf, previous, sealed: sealed !== null, withheld: false };
}

// Type, time and id would tell as much as the bytes (ids follow from other events), and with the salt the bytes could be guessed.
function withheld({ version, stored: { leaf, previous } }: RecordedEvent): HistoryRecord {
  const nothing = { id: null, type: null, at: null, bytes: null, salt: null, sealed: null };
  return { version, ...nothing, leaf, previous, withheld: true };
}
