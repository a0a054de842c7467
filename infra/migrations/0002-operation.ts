// How far each follower of the log has come, and which process may move it. All of it can be thrown away: followers begin again at the start.
export const sql = `
create schema operation;
grant usage on schema operation to sekisho_api, sekisho_worker;

-- Read models. The worker owns both schemas, because each read model brings its own tables; 'views_next' holds those being rebuilt.
create schema views authorization sekisho_worker;
create schema views_next authorization sekisho_worker;
grant usage on schema views to sekisho_api;

-- One line per follower: a read model ('live', and 'next' while it is folded again beside) or a reaction.
create table operation.followers (
  name           text not null,
  slot           text not null check (slot in ('live', 'next')),
  kind           text not null check (kind in ('projection', 'reaction')),
  version        integer not null,
  -- Opaque position of the last event that was followed; null before the first.
  position       text,
  tables         text[] not null default '{}',
  -- The lease: whoever holds the latest token may move the line, until the time is over.
  holder         text,
  token          bigint not null default 0,
  leased_until   timestamptz not null default '-infinity',
  -- Why it stands still, when it does. Never a personal datum: see failureOf.
  failure        text,
  failed_event   uuid,
  attempts       integer not null default 0,
  retry_at       timestamptz,
  primary key (name, slot)
);

-- Events that a reaction gave up on, to be looked at and asked for again.
create table operation.parked (
  name           text not null,
  event_id       uuid not null,
  position       text not null,
  failure        text not null,
  attempts       integer not null,
  parked_at      timestamptz not null default now(),
  primary key (name, event_id)
);

grant select on operation.followers, operation.parked to sekisho_api;
grant select, insert, update, delete on operation.followers, operation.parked to sekisho_worker;
`;
