// Where the events of this installation lie: in one store, for ever. Whoever opens the log says which store they mean and is told which it is.
export const sql = `
create table log.place (
  only_one     boolean primary key default true check (only_one),
  kind         text not null check (kind in ('postgresql', 'kurrentdb')),
  -- Once the store was seen to hold an event: from then on one that holds none is another one.
  begun        boolean not null default false
);

-- A log in PostgreSQL that holds nothing yet may still move; what lies elsewhere cannot be seen from here, so it never does.
create function log.claim_place(wanted text, holds_events boolean) returns table (kind text, begun boolean)
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
  may_move boolean := wanted = 'kurrentdb' and not exists (select from log.place p where p.kind = wanted);
begin
  -- Whoever is appending is waited for, and whoever appends afterwards meets the trigger below.
  if may_move then
    lock table log.events in share row exclusive mode;
  end if;
  insert into log.place (kind) values (case when exists (select from log.events) then 'postgresql' else wanted end)
    on conflict do nothing;
  update log.place p set kind = wanted where p.kind = 'postgresql' and wanted <> p.kind and not exists (select from log.events);
  update log.place p set begun = true where p.kind = wanted and holds_events and not p.begun;
  if may_move and exists (select from log.place p where p.kind = 'kurrentdb') then
    alter table log.events enable trigger events_lie_here;
  end if;
  return query select p.kind, p.begun from log.place p;
end $$;
revoke execute on function log.claim_place from public;
grant execute on function log.claim_place to sekisho_worker;

-- A process that was started with other settings, and has the log open since before it moved, must not write a second one.
-- It costs half as much as the insert itself, so it sleeps until the events lie elsewhere.
create function log.refuse_elsewhere() returns trigger language plpgsql as $$
begin
  if exists (select from log.place where only_one and kind = 'kurrentdb') then
    raise exception 'the events of this installation lie in a KurrentDB: set EVENT_STORE_URL for every process and start it again'
      using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
create trigger events_lie_here before insert on log.events for each statement execute function log.refuse_elsewhere();
alter table log.events disable trigger events_lie_here;

-- The origin stands in every event, wherever they lie.
create or replace function log.refuse_new_origin() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or exists (select from log.events) or exists (select from log.place where begun) then
    raise exception '% on log.origin: it stands in every event already', tg_op using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
`;
