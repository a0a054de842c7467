// Up to which version somebody has seen a case, so that they are told what changed since: a row for a reader and a case, of ids and numbers.
export const sql = `
create table operation.sightings (
  institution    text not null,
  reader         text not null,
  case_id        text not null,
  version        integer not null check (version >= 0),
  seen_at        timestamptz not null,
  -- What they had seen before the visit that seen_at belongs to; null at the first.
  version_before integer,
  primary key (institution, reader, case_id)
);

alter table operation.sightings enable row level security;
create policy own_institution on operation.sightings to sekisho_api
  using (institution = current_setting('sekisho.institution', true))
  with check (institution = current_setting('sekisho.institution', true));
grant select, insert, update on operation.sightings to sekisho_api;
`;
