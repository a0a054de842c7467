// The rows of batches of names that were looked up. Sealed under the key of their look-up; the event holds the hash of each page.
export const sql = `
create table operation.lookup_pages (
  institution    text not null,
  lookup_id      text not null,
  page           integer not null,
  ciphertext     bytea not null check (octet_length(ciphertext) <= 16 * 1024 * 1024),
  kid            text not null,
  kcv            text not null,
  stored_at      text not null,
  primary key (institution, lookup_id, page)
);
-- Ciphertext does not compress.
alter table operation.lookup_pages alter column ciphertext set storage external;

alter table operation.lookup_pages enable row level security;
create policy own_institution on operation.lookup_pages to sekisho_api
  using (institution = current_setting('sekisho.institution', true))
  with check (institution = current_setting('sekisho.institution', true));
create policy every_institution on operation.lookup_pages to sekisho_worker using (true) with check (true);
grant select, insert, update, delete on operation.lookup_pages to sekisho_api, sekisho_worker;
`;
