// Read model of remembered dismissals: whoever screens looks here. It holds ids and keyed hashes only.
import type { Database, Queryable } from '#database';
import { defineProjection } from '#event-store';
import { Refusal, type Actor, type CaseId, type InstitutionId, type PersonId } from '#kernel';
import type { CaseEvent } from '../case-event.js';
import { notBlind } from '../second-looks/second-looks.js';
import type { Memory } from './memory.js';

export const memoriesProjection = defineProjection({
  name: 'remembered_dismissals',
  version: 1,
  tables: `
    create table remembered_dismissals (
      institution   text not null,
      memory_id     text primary key,
      case_id       text not null,
      hit_id        text not null,
      event_id      text not null,
      person        text not null,
      scope         text not null,
      party         text not null,
      list          text not null,
      entry         text not null,
      entry_hash    text not null,
      subject       text not null,
      organisation  text,
      by            text not null,
      confirmed_by  text,
      at            text not null,
      until         text not null
    );
    create index remembered_dismissals_of_person on remembered_dismissals (person);
    create index remembered_dismissals_of_hit on remembered_dismissals (case_id, hit_id);
    create index remembered_dismissals_of_organisation on remembered_dismissals (institution, organisation)
      where organisation is not null;`,
  handles: ['HitAdjudicated', 'DismissalRemembered', 'DismissalConfirmed', 'PersonErased'],
  async apply(tx, recorded) {
    // Whoever is erased takes along every dismissal that rests on their case: its reason can be read no more.
    if (recorded.type === 'PersonErased')
      await tx.query('delete from remembered_dismissals where person = $1', [recorded.data['person']]);
    else await applyToCase(tx, recorded as unknown as Extract<CaseEvent, { type: Handled }>);
  },
});

type Handled = 'HitAdjudicated' | 'DismissalRemembered' | 'DismissalConfirmed';

async function applyToCase(tx: Queryable, event: Extract<CaseEvent, { type: Handled }>): Promise<void> {
  const caseId = event.stream.slice('case-'.length);
  switch (event.type) {
    // A new judgement of the hit ends what was remembered of the one before.
    case 'HitAdjudicated':
      await tx.query('delete from remembered_dismissals where case_id = $1 and hit_id = $2', [
        ...[caseId, event.data.hitId],
      ]);
      return;
    case 'DismissalConfirmed':
      await tx.query('update remembered_dismissals set confirmed_by = $2 where memory_id = $1', [
        ...[event.data.memoryId, event.actor.id],
      ]);
      return;
    case 'DismissalRemembered': {
      const { memoryId, hitId, person, adjudication, scope, party, list, entry, entryHash } = event.data;
      const { subject, organisation, until } = event.data;
      await tx.query(
        `insert into remembered_dismissals (institution, memory_id, case_id, hit_id, event_id, person, scope, party, list, entry,
           entry_hash, subject, organisation, by, confirmed_by, at, until)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, null, $15, $16)`,
        [
          ...[event.institution, memoryId, caseId, hitId, adjudication, person, scope, party, list, entry],
          ...[entryHash, subject, organisation, event.actor.id, event.at, until],
        ],
      );
    }
  }
}

const COLUMNS = `memory_id as "memoryId", case_id as "caseId", hit_id as "hitId", event_id as "eventId", person, scope, party, list,
  entry, entry_hash as "entryHash", subject, organisation, by, confirmed_by as "confirmedBy", at, until`;

export interface MemoryQuery {
  /** YYYY-MM-DD, Japan. */
  today: string;
  cursor?: string | undefined;
  limit: number;
}

// Behind every instant and every id.
const LAST = '~';

function cursorBehind({ at, memoryId }: Memory): string {
  return Buffer.from(`${at}\n${memoryId}`, 'utf8').toString('base64url');
}

function readCursor(cursor: string): string[] {
  const parts = Buffer.from(cursor, 'base64url').toString('utf8').split('\n');
  if (parts.length !== 2 || parts.some((part) => part === '')) throw new Refusal('request.cursor', 'malformed');
  return parts;
}

/** The remembered dismissals of an institution that may say something of a case's hits, oldest first. */
export class Memories {
  constructor(private readonly database: Database) {}

  /** @param organisations keyed hashes of the organisations that are screened */
  async about(
    institution: InstitutionId,
    { caseId, person, organisations }: { caseId: CaseId; person: PersonId; organisations: readonly string[] },
  ): Promise<Memory[]> {
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<Memory>(
        `select ${COLUMNS} from views.remembered_dismissals
         where institution = $1 and (case_id = $2 or person = $3 or organisation = any($4::text[])) order by at, memory_id`,
        [institution, caseId, person, organisations],
      ),
    );
    return rows;
  }

  /**
   * A page of those that hold or wait for a second officer on this day, the latest first. Whoever is a party of a case does not learn here
   * what came up in it, and whoever may still decide it again, blind to how it was decided, neither.
   * @throws Refusal request.cursor
   */
  async page(actor: Actor, { today, cursor, limit }: MemoryQuery): Promise<{ items: Memory[]; next: string | null }> {
    const before = cursor === undefined ? [LAST, LAST] : readCursor(cursor);
    const left = notBlind(actor, 'd', () => '$5');
    const { rows } = await this.database.inInstitution(actor.institution, (tx) =>
      tx.query<Memory>(
        `select ${COLUMNS} from views.remembered_dismissals d
         where institution = $1 and until >= $2 and (at, memory_id) < ($3, $4) and exists (
           select from views.worklist w
           where w.case_id = d.case_id and w.host <> $5 and not (w.fold -> 'makers') ? $5)${left === null ? '' : ` and ${left}`}
         order by at desc, memory_id desc limit $6`,
        [actor.institution, today, ...before, actor.id, limit + 1],
      ),
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, next: last ? cursorBehind(last) : null };
  }
}
