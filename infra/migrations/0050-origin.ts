// Which installation wrote this log. Made once with the database and part of every envelope, so it follows no address, host name or setting.
export const sql = `
create table log.origin (
  only_one     boolean primary key default true check (only_one),
  origin       text not null check (origin ~ '^[a-z0-9][a-z0-9.-]{3,99}$')
);
insert into log.origin (origin) values ('sekisho-' || gen_random_uuid());

-- A restore brings the origin of the log that it restores; from the first event on it stands.
create function log.refuse_new_origin() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or exists (select from log.events) then
    raise exception '% on log.origin: it stands in every event already', tg_op using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
create trigger origin_stays before update or delete or truncate on log.origin
  for each statement execute function log.refuse_new_origin();

grant select on log.origin to sekisho_api, sekisho_worker;
`;
