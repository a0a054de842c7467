// What was answered under an Idempotency-Key. Answers lie here sealed, because one may hold a link that works once.
export const sql = `
create table operation.idempotency (
  institution    text not null,
  -- Account, or case of an applicant.
  holder         text not null,
  route          text not null,
  key            text not null,
  -- Sealed random bytes from which the wish derives its ids and secrets, so that carrying it out again does the same.
  seed           text not null,
  -- HMAC of the body under the seed.
  body_hash      text not null,
  state          text not null check (state in ('running', 'done')),
  answer         text check ((state = 'done') = (answer is not null)),
  -- Who is at it; another may take over when the claim is old.
  claim          text not null,
  claimed_at     timestamptz not null,
  created_at     timestamptz not null,
  primary key (institution, holder, route, key)
);
create index idempotency_by_age on operation.idempotency (created_at);

alter table operation.idempotency enable row level security;
create policy own_institution on operation.idempotency to sekisho_api
  using (institution = current_setting('sekisho.institution', true))
  with check (institution = current_setting('sekisho.institution', true));
create policy every_institution on operation.idempotency to sekisho_worker using (true) with check (true);
grant select, insert, update, delete on operation.idempotency to sekisho_api, sekisho_worker;
`;
