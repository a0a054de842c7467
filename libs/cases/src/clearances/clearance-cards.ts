// Read model: whom each submitted case is about, and for which stay, as amended since. Personal: it goes with the person. What a roster is held against.
import { defineProjection } from '#event-store';
import type { ContentEvent } from '../amendments/contents.js';
import { namesOf } from '../dossier/facts.js';

export const clearanceCardsProjection = defineProjection({
  name: 'clearance_cards',
  version: 2,
  tables: `
    create table clearance_cards (
      institution  text not null,
      case_id      text primary key,
      person_id    text not null,
      names        jsonb not null,
      birth_date   text,
      email        text,
      stay         jsonb not null
    );
    create index clearance_cards_by_person on clearance_cards (person_id);`,
  handles: ['CaseSubmitted', 'CaseAmended', 'PersonErased'],
  personal: true,
  async apply(tx, recorded) {
    if (recorded.type === 'PersonErased') {
      await tx.query('delete from clearance_cards where person_id = $1', [recorded.data['person']]);
      return;
    }
    const { institution, stream, subject, personal } = recorded as unknown as ContentEvent;
    const person = subject?.person;
    if (person === undefined || personal === undefined || personal === 'erased') return;
    const { dossier } = personal;
    const { subject: about = {}, stay = {} } = dossier.host;
    await tx.query(
      `insert into clearance_cards (institution, case_id, person_id, names, birth_date, email, stay) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (case_id) do update set names = excluded.names, birth_date = excluded.birth_date, email = excluded.email,
         stay = excluded.stay`,
      [
        ...[institution, stream.slice('case-'.length), person, JSON.stringify(namesOf(dossier))],
        ...[
          about.birthDate ?? null,
          about.email ?? null,
          JSON.stringify({ status: stay.status, from: stay.from, to: stay.to }),
        ],
      ],
    );
  },
});
