// The worklist: one row per case, folded from its events by the decider's own `evolve`, so that row and case can never disagree.
// Names lie apart in person_cards and go with the person.
import type { Queryable } from '#database';
import { defineProjection } from '#event-store';
import { foldName, type PersonId } from '#kernel';
import { evolve } from './case-fold.js';
import { unopened, type Case } from './case.js';
import { CASE_EVENTS, type CaseEvent } from './case-event.js';
import type { Names } from './dossier.js';
import { namesOf } from './dossier/facts.js';
import { waitingFor } from './views/waiting-for.js';

export const worklistProjection = defineProjection({
  name: 'worklist',
  version: 1, // Raise it when a column or the fold changes meaning: the worker then folds everything again beside the old table.
  tables: `
    create table worklist (
      institution    text not null,
      case_id        text primary key,
      number         text not null,
      state          text not null,
      applicant      text not null,
      host           text not null,
      unit           text not null,
      laboratory     text not null,
      folded         text not null,
      waiting_who    text,
      waiting_unit   text,
      waiting_since  text,
      changed_at     text not null,
      version        integer not null,
      fold           jsonb not null
    );
    create index worklist_by_change on worklist (institution, changed_at desc, case_id desc);
    create index worklist_by_waiting on worklist (institution, waiting_who, waiting_since, case_id) where waiting_who is not null;
    create index worklist_by_host on worklist (institution, host, changed_at desc, case_id desc);
    create index worklist_by_applicant on worklist (applicant);`,
  handles: [...CASE_EVENTS],
  apply: (tx, event) => foldCase(tx, event as unknown as CaseEvent),
});

async function foldCase(tx: Queryable, event: CaseEvent): Promise<void> {
  const caseId = event.stream.slice('case-'.length);
  const { rows } = await tx.query<{ fold: Case }>('select fold from worklist where case_id = $1', [caseId]);
  const state = evolve(rows[0]?.fold ?? unopened, event);
  const waiting = waitingFor(state);
  await tx.query(
    `insert into worklist (institution, case_id, number, state, applicant, host, unit, laboratory, folded, waiting_who, waiting_unit,
                           waiting_since, changed_at, version, fold)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (case_id) do update set state = excluded.state, waiting_who = excluded.waiting_who, waiting_unit = excluded.waiting_unit,
       waiting_since = excluded.waiting_since, changed_at = excluded.changed_at, version = excluded.version, fold = excluded.fold`,
    [
      ...[
        event.institution,
        caseId,
        state.number,
        state.state,
        state.applicant,
        state.host,
        state.unit,
        state.laboratory,
      ],
      ...[foldName(`${state.number} ${state.laboratory}`), waiting?.who ?? null, waiting?.unit ?? null],
      ...[waiting?.since ?? null, state.changedAt, event.version, JSON.stringify(state)],
    ],
  );
}

export const personCardsProjection = defineProjection({
  name: 'person_cards',
  version: 1,
  tables: `
    create table person_cards (
      institution  text not null,
      person_id    text primary key,
      name         text not null,
      folded       text not null
    );`,
  handles: ['DeclarationReceived', 'CaseSubmitted', 'PersonErased'],
  personal: true,
  async apply(tx, recorded) {
    if (recorded.type === 'PersonErased') {
      await tx.query('delete from person_cards where person_id = $1', [recorded.data['person']]);
      return;
    }
    const event = recorded as unknown as Extract<CaseEvent, { type: 'DeclarationReceived' | 'CaseSubmitted' }>;
    const person = event.subject?.person;
    if (person === undefined || event.personal === undefined || event.personal === 'erased') return;
    const names =
      'dossier' in event.personal
        ? namesOf(event.personal.dossier)
        : namesOf({ host: {}, applicant: event.personal.applicant });
    await writeCard(tx, event.institution, person, names);
  },
});

async function writeCard(tx: Queryable, institution: string, person: PersonId, names: Names): Promise<void> {
  const name = displayName(names);
  if (name === null) return;
  const folded = Object.values(names).map(foldName).join('\n');
  await tx.query(
    `insert into person_cards (institution, person_id, name, folded) values ($1, $2, $3, $4)
     on conflict (person_id) do update set name = excluded.name, folded = excluded.folded`,
    [institution, person, name, folded],
  );
}

/** The one name by which a list shows a person: as they prefer, else as the passport has it, else whatever there is. */
export function displayName(names: Names | null): string | null {
  if (names === null) return null;
  const { preferred, passport, kanji, native, katakana, previous } = names;
  return [preferred, passport, kanji, native, katakana, previous].find((name) => name?.trim()) ?? null;
}
