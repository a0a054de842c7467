// Mail that goes out, and what keeps each from going out twice. No row holds an address or a name: a mail speaks of case numbers, and to whom it
// goes is an account, whose address is looked up at the moment of sending.
export const sql = `
create table operation.mails (
  -- Derived from what it is about: the digest of an account on a day, or these escalations to an account.
  mail_id        text primary key,
  institution    text not null,
  kind           text not null check (kind in ('digest', 'escalations')),
  account        text not null,
  language       text not null check (language in ('ja', 'en')),
  subject        text not null,
  body           text not null,
  -- By the clock of the house, as ISO instants.
  written_at     text not null,
  -- From here on it would be of no use: the day of a digest is over. Null: it is always.
  useful_until   text,
  -- kept: there was no mail server to give it to, so it is read here and nowhere else.
  state          text not null check (state in ('waiting', 'sent', 'failed', 'kept')),
  settled_at     text,
  -- A code of the server or of ours; never the server's own words, which repeat the address.
  failure        text,
  attempts       integer not null default 0,
  -- By the real time, because the patience is with a real server.
  retry_at       timestamptz not null default '-infinity',
  claimed_until  timestamptz not null default '-infinity'
);
create index mails_waiting on operation.mails (institution, retry_at) where state = 'waiting';
create index mails_by_time on operation.mails (institution, written_at desc, mail_id desc);

alter table operation.mails enable row level security;
create policy own_institution on operation.mails to sekisho_api
  using (institution = current_setting('sekisho.institution', true))
  with check (institution = current_setting('sekisho.institution', true));
create policy every_institution on operation.mails to sekisho_worker using (true) with check (true);

-- Days of the calendar whose digests are written, also to those for whom nothing waited.
create table operation.digest_days (
  institution    text not null,
  day            text not null,
  written_at     text not null,
  primary key (institution, day)
);

-- Escalations as the log told them, and when they were told on.
create table operation.escalations (
  event_id       text primary key,
  institution    text not null,
  case_id        text not null,
  step           text not null,
  turn           text,
  told_at        text
);
create index escalations_untold on operation.escalations (institution) where told_at is null;

grant select on operation.mails to sekisho_api;
grant select, insert, update, delete on operation.mails, operation.digest_days, operation.escalations to sekisho_worker;
`;
