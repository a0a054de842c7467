// The rows of rosters with what became of them, comparison by comparison. Sealed under the key of their roster; the event holds the hash of each page.
export const sql = `
create table operation.roster_pages (
  institution    text not null,
  roster_id      text not null,
  comparison     integer not null,
  page           integer not null,
  ciphertext     bytea not null check (octet_length(ciphertext) <= 16 * 1024 * 1024),
  kid            text not null,
  kcv            text not null,
  stored_at      text not null,
  primary key (institution, roster_id, comparison, page)
);
-- Ciphertext does not compress.
alter table operation.roster_pages alter column ciphertext set storage external;

alter table operation.roster_pages enable row level security;
create policy own_institution on operation.roster_pages to sekisho_api
  using (institution = current_setting('sekisho.institution', true))
  with check (institution = current_setting('sekisho.institution', true));
create policy every_institution on operation.roster_pages to sekisho_worker using (true) with check (true);
grant select, insert, update, delete on operation.roster_pages to sekisho_api, sekisho_worker;
`;
