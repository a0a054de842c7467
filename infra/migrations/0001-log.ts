// The log: what happened, in the bytes that were hashed. Rows are added by log.append alone and never change (architecture.md decisions 6, 11, 12).
export const sql = `
create schema log;

-- Where each stream stands: the lock that gives one writer at a time the next version.
create table log.streams (
  stream       text primary key,
  institution  text not null,
  version      integer not null,
  leaf         bytea,
  at           timestamptz not null
) with (fillfactor = 70);

-- (xid, position) is the one order without gaps for readers: position alone is handed out before its transaction ends.
create table log.events (
  stream       text not null,
  version      integer not null,
  xid          xid8 not null default pg_current_xact_id(),
  position     bigint generated always as identity,
  id           uuid not null unique,
  institution  text not null,
  type         text not null,
  at           timestamptz not null,
  bytes        text not null,
  salt         bytea not null,
  leaf         bytea not null,
  previous     bytea,
  sealed       bytea,
  primary key (stream, version)
);
create unique index events_in_order on log.events (xid, position);

create function log.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on %.%: the log is only ever added to', tg_op, tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger events_stay before update or delete or truncate on log.events
  for each statement execute function log.refuse_change();
create trigger streams_stay before truncate on log.streams
  for each statement execute function log.refuse_change();
create trigger streams_with_events_stay before delete on log.streams
  for each row when (old.version >= 0) execute function log.refuse_change();
create trigger streams_only_grow before update on log.streams
  for each row when (new.version <= old.version or new.stream <> old.stream or new.institution <> old.institution)
  execute function log.refuse_change();

alter table log.streams enable row level security;
alter table log.events enable row level security;
create policy own_institution on log.streams for select to sekisho_api
  using (institution = current_setting('sekisho.institution', true));
create policy own_institution on log.events for select to sekisho_api
  using (institution = current_setting('sekisho.institution', true));
create policy every_institution on log.streams for select to sekisho_worker using (true);
create policy every_institution on log.events for select to sekisho_worker using (true);

-- Appends a batch in one transaction: every append whole or not at all, each judged by itself (with \`whole\`: all of them or none).
-- One element of the a_ arrays is one append; at most one per stream. One element of the e_ arrays is one event, in order.
-- \`careful\` looks for ids that are already there before it inserts; without it they end in a unique violation, and the caller asks again.
create function log.append(
  whole boolean, careful boolean,
  a_stream text[], a_institution text[], a_first integer[], a_previous bytea[], a_last integer[], a_leaf bytea[], a_at timestamptz[],
  e_append integer[], e_stream text[], e_version integer[], e_id uuid[], e_institution text[], e_type text[], e_at timestamptz[],
  e_bytes text[], e_salt bytea[], e_leaf bytea[], e_previous bytea[], e_sealed bytea[]
) returns table (append integer, outcome text, version integer, place text)
language plpgsql security definer set search_path = '' set enable_seqscan = off as $$
#variable_conflict use_column
declare
  scope text := nullif(current_setting('sekisho.institution', true), '');
  accepted boolean[];
begin
  if exists (select from unnest(a_institution) i where i <> scope) then
    raise exception 'an append for an institution other than the one in scope' using errcode = 'insufficient_privilege';
  end if;

  -- Everyone takes streams in the same order, so nobody waits in a ring.
  insert into log.streams (stream, institution, version, at)
    select n.stream, n.institution, -1, '-infinity' from unnest(a_stream, a_institution, a_first) n (stream, institution, first)
    where n.first = 0 order by n.stream
    on conflict do nothing;
  perform from log.streams s where s.stream = any (a_stream) order by s.stream for update;

  select array_agg(
      coalesce(s.version + 1 = a.first and s.institution = a.institution and s.leaf is not distinct from a.previous, false)
      order by a.append)
    into accepted
    from unnest(a_stream, a_institution, a_first, a_previous) with ordinality a (stream, institution, first, previous, append)
    left join log.streams s on s.stream = a.stream;
  if careful then
    select array_agg(accepted[a.append] and not exists (
        select from unnest(e_append, e_id) e (append, id) join log.events known on known.id = e.id where e.append = a.append)
        order by a.append)
      into accepted
      from generate_subscripts(a_stream, 1) a (append);
  end if;
  if whole and not (true = all (accepted)) then
    accepted := array_fill(false, array[cardinality(a_stream)]);
  end if;

  return query
    with added as (
      insert into log.events (stream, version, id, institution, type, at, bytes, salt, leaf, previous, sealed)
        select e.stream, e.version, e.id, e.institution, e.type, e.at, e.bytes, e.salt, e.leaf, e.previous, e.sealed
        from unnest(e_append, e_stream, e_version, e_id, e_institution, e_type, e_at, e_bytes, e_salt, e_leaf, e_previous, e_sealed)
          with ordinality e (append, stream, version, id, institution, type, at, bytes, salt, leaf, previous, sealed, place)
        where accepted[e.append] order by e.place
        returning stream, version, xid, position
    ), moved as (
      update log.streams s set version = a.last, leaf = a.leaf, at = a.at
        from unnest(a_stream, a_last, a_leaf, a_at) with ordinality a (stream, last, leaf, at, append)
        where accepted[a.append] and s.stream = a.stream
        returning a.append, a.stream, a.last
    )
    select moved.append::integer, 'appended', moved.last, added.xid::text || '-' || added.position
      from moved join added on added.stream = moved.stream and added.version = moved.last;

  if false = any (accepted) then
    return query
      select a.append::integer,
             case when known.events = a.events and known.same_stream then 'repeated'
                  when s.institution <> a.institution then 'foreign' else 'conflict' end,
             case when known.events = a.events and known.same_stream then known.version else nullif(s.version, -1) end,
             known.place
        from (
          select n.append, n.stream, n.institution, (select count(*) from unnest(e_append) e where e = n.append) as events
            from unnest(a_stream, a_institution) with ordinality n (stream, institution, append)
            where not accepted[n.append]
        ) a
        left join log.streams s on s.stream = a.stream
        left join lateral (
          select count(*) as events, bool_and(k.stream = a.stream) as same_stream, max(k.version) as version,
                 (array_agg(k.xid::text || '-' || k.position order by k.version desc))[1] as place
            from unnest(e_append, e_id) e (append, id) join log.events k on k.id = e.id
            where e.append = a.append
        ) known on true;
    -- A stream that was begun here for an append that was then refused has never been.
    delete from log.streams s where s.version = -1 and s.stream = any (a_stream);
  end if;
end $$;
revoke execute on function log.append from public;

grant usage on schema log to sekisho_api, sekisho_worker;
grant select on log.streams, log.events to sekisho_api, sekisho_worker;
grant execute on function log.append to sekisho_api, sekisho_worker;
`;
