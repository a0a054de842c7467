// Signing in: what must be forgettable and therefore is not in the log. Roles and accounts themselves are events.
// No row-level security here: a name, a token or a link is looked up before anyone knows the institution, and is the proof itself.
export const sql = `
-- One line per account. Made (without a password) when the account is opened, so that an e-mail address is taken once.
create table operation.credentials (
  account        text primary key,
  institution    text not null,
  person         text not null,
  -- As it is compared: NFKC, lower case.
  email          text not null unique,
  password_hash  text,
  reserved_at    timestamptz not null,
  changed_at     timestamptz not null
);
create index credentials_of_person on operation.credentials (person);

-- Opaque tokens; only their SHA-256 is here.
create table operation.sessions (
  token_hash     bytea primary key,
  kind           text not null check (kind in ('account', 'applicant')),
  institution    text not null,
  person         text not null,
  account        text check ((kind = 'account') = (account is not null)),
  -- An applicant's session is bound to one case and to the link that opened it.
  case_id        text check ((kind = 'applicant') = (case_id is not null)),
  link           text check ((kind = 'applicant') = (link is not null)),
  created_at     timestamptz not null,
  last_seen_at   timestamptz not null,
  expires_at     timestamptz not null
);
create index sessions_of_account on operation.sessions (account) where account is not null;
create index sessions_of_case on operation.sessions (case_id) where case_id is not null;
create index sessions_of_person on operation.sessions (person);
create index sessions_by_end on operation.sessions (expires_at);

-- Failures by account name and by address, both only as keyed hashes.
create table operation.sign_in_attempts (
  subject        bytea primary key,
  failures       integer not null,
  locked_until   timestamptz,
  changed_at     timestamptz not null
);

-- Wrong codes at an applicant's link that was opened before.
create table operation.link_attempts (
  link           text primary key,
  failures       integer not null,
  changed_at     timestamptz not null
);

-- The way into an empty installation.
create table operation.setup_tokens (
  token_hash     bytea primary key,
  created_at     timestamptz not null,
  expires_at     timestamptz not null,
  claimed_at     timestamptz,
  used_at        timestamptz
);

grant select, insert, update, delete
  on operation.credentials, operation.sessions, operation.sign_in_attempts, operation.link_attempts, operation.setup_tokens
  to sekisho_api, sekisho_worker;
`;
