// The log: what happened, in the bytes that were hashed. Rows are added by log.append alone and never change (architecture.md decisions 6, 11, 12).
export const sql = `
create schema log;

-- Where each stream stands: the lock that gives one writer at a time the next version.
create table log.streams (
  stream       text primary key,
  institution  text not null,
  version      integer not null,
  leaf         bytea not null,
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
create trigger streams_stay before delete or truncate on log.streams
  for each statement execute function log.refuse_change();
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

-- Appends a batch in one transaction: every append whole or not at all, each judged by itself.
-- One element of the a_ arrays is one append, sorted by stream and at most one per stream; one element of the e_ arrays is one event, in order.
-- Every event must lie in the stream, institution and versions of its append: the scope is checked on the appends alone.
-- \`careful\` looks for ids that are already there before it inserts; without it they end in a unique violation, and the caller asks again.
create function log.append(
  careful boolean,
  a_stream text[], a_institution text[], a_first integer[], a_previous bytea[], a_last integer[], a_leaf bytea[], a_at timestamptz[],
  e_append integer[], e_stream text[], e_version integer[], e_id uuid[], e_institution text[], e_type text[], e_at timestamptz[],
  e_bytes text[], e_salt bytea[], e_leaf bytea[], e_previous bytea[], e_sealed bytea[]
) returns table (append integer, outcome text, version integer, place text)
language plpgsql security definer set search_path = '' set enable_seqscan = off as $$
#variable_conflict use_column
declare
  scope text := nullif(current_setting('sekisho.institution', true), '');
  -- Who asks: inside a definer's function current_user is the definer, the setting still tells the caller's role.
  is_worker boolean := current_setting('role') = 'sekisho_worker';
  a record;
  e record;
  accepted boolean[] := '{}';
  is_known boolean := false;
begin
  -- Streams are taken in the same order by everyone, so nobody waits in a ring.
  for a in
    select * from unnest(a_stream, a_institution, a_first, a_previous, a_last, a_leaf, a_at) with ordinality
      a (stream, institution, first, previous, last, leaf, at, append)
  loop
    -- Only the worker's role may be without a scope; whoever else has none may append for nobody.
    if a.institution is distinct from scope and not (is_worker and scope is null) then
      raise exception 'an append for an institution other than the one in scope' using errcode = 'insufficient_privilege';
    end if;
    if careful then
      is_known := exists (
        select from unnest(e_append, e_id) e (append, id) join log.events k on k.id = e.id where e.append = a.append);
    end if;
    if is_known then
      null;
    elsif a.first = 0 then
      insert into log.streams (stream, institution, version, leaf, at) values (a.stream, a.institution, a.last, a.leaf, a.at)
        on conflict do nothing;
    else
      update log.streams s set version = a.last, leaf = a.leaf, at = a.at
        where s.stream = a.stream and s.version = a.first - 1 and s.leaf = a.previous and s.institution = a.institution;
    end if;
    accepted[a.append] := found and not is_known;
    if accepted[a.append] then
      continue;
    end if;
    return query
      select a.append::integer,
             case when known.is_all then 'repeated' when s.institution <> a.institution then 'foreign' else 'conflict' end,
             case when known.is_all then known.version else s.version end,
             known.place
        from (
          select count(k.id) = count(*) and bool_and(k.stream = a.stream) as is_all, max(k.version) as version,
                 (array_agg(k.xid::text || '-' || k.position order by k.version desc nulls last))[1] as place
            from unnest(e_append, e_id) e (append, id) left join log.events k on k.id = e.id
            where e.append = a.append
        ) known
        left join log.streams s on s.stream = a.stream;
  end loop;

  for e in
    select * from unnest(e_append, e_stream, e_version, e_id, e_institution, e_type, e_at, e_bytes, e_salt, e_leaf, e_previous, e_sealed)
      e (append, stream, version, id, institution, type, at, bytes, salt, leaf, previous, sealed)
  loop
    if e.institution is distinct from a_institution[e.append] or e.stream is distinct from a_stream[e.append]
        or (e.version between a_first[e.append] and a_last[e.append]) is not true
        or (e.version = a_last[e.append] and e.leaf is distinct from a_leaf[e.append]) then
      raise exception 'an event that does not belong to its append' using errcode = 'insufficient_privilege';
    end if;
    if accepted[e.append] then
      insert into log.events (stream, version, id, institution, type, at, bytes, salt, leaf, previous, sealed)
        values (e.stream, e.version, e.id, e.institution, e.type, e.at, e.bytes, e.salt, e.leaf, e.previous, e.sealed)
        returning xid::text || '-' || position into place;
      if e.version = a_last[e.append] then
        append := e.append;
        outcome := 'appended';
        version := e.version;
        return next;
      end if;
    end if;
  end loop;
end $$;
revoke execute on function log.append from public;

grant usage on schema log to sekisho_api, sekisho_worker;
grant select on log.streams, log.events to sekisho_api, sekisho_worker;
grant execute on function log.append to sekisho_api, sekisho_worker;
`;
