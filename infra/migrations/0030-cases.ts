// What is saved around a case and is not an event: drafts, the bytes of documents, the counter of case numbers. Sealed rows, but for the counter.
export const sql = `
create table operation.drafts (
  institution    text not null,
  case_id        text not null,
  part           text not null check (part in ('host', 'applicant')),
  -- Whose key seals it.
  applicant      text not null,
  revision       integer not null,
  -- { ciphertext, kid, kcv } as the vault gives it.
  sealed         jsonb not null,
  saved_at       timestamptz not null,
  primary key (institution, case_id, part)
);
create index drafts_of_person on operation.drafts (institution, applicant);

create table operation.documents (
  institution    text not null,
  document_id    text not null,
  case_id        text not null,
  applicant      text not null,
  ciphertext     bytea not null check (octet_length(ciphertext) <= 11 * 1024 * 1024),
  kid            text not null,
  kcv            text not null,
  -- Of the ciphertext; the event that attaches the document holds the same.
  sha256         text not null,
  primary key (institution, document_id)
);
create index documents_of_person on operation.documents (institution, applicant);
-- Ciphertext does not compress.
alter table operation.documents alter column ciphertext set storage external;

create table operation.case_numbers (
  institution    text not null,
  year           integer not null,
  last           integer not null,
  primary key (institution, year)
);

alter table operation.drafts enable row level security;
alter table operation.documents enable row level security;
alter table operation.case_numbers enable row level security;
create policy own_institution on operation.drafts to sekisho_api
  using (institution = current_setting('sekisho.institution', true)) with check (institution = current_setting('sekisho.institution', true));
create policy own_institution on operation.documents to sekisho_api
  using (institution = current_setting('sekisho.institution', true)) with check (institution = current_setting('sekisho.institution', true));
create policy own_institution on operation.case_numbers to sekisho_api
  using (institution = current_setting('sekisho.institution', true)) with check (institution = current_setting('sekisho.institution', true));
create policy every_institution on operation.drafts to sekisho_worker using (true) with check (true);
create policy every_institution on operation.documents to sekisho_worker using (true) with check (true);
create policy every_institution on operation.case_numbers to sekisho_worker using (true) with check (true);
grant select, insert, update, delete on operation.drafts, operation.documents, operation.case_numbers to sekisho_api, sekisho_worker;
`;
