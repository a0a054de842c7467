// What doctor may ask from inside a role: the sessions of the whole server, the queue and the migrations belong to the login user.
export const sql = `
grant usage on schema migration to sekisho_api, sekisho_worker;
grant select on migration.applied to sekisho_api, sekisho_worker;

-- Across all databases of the server: a writer in any of them holds the fence of the log's readers.
create function operation.oldest_writer()
returns table (application text, database text, pid integer, age_seconds double precision)
language sql security definer set search_path = '' as $$
  select a.application_name::text, a.datname::text, a.pid,
         extract(epoch from pg_catalog.clock_timestamp() - a.xact_start)::double precision
    from pg_catalog.pg_stat_activity a
   where a.backend_xid is not null and a.pid <> pg_catalog.pg_backend_pid()
   order by pg_catalog.age(a.backend_xid) desc limit 1
$$;

-- The queue's schema is its own and may be away at any moment: null then.
create function operation.queue_counts() returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  counts jsonb;
begin
  if to_regclass('bullmq.job') is null then
    return null;
  end if;
  execute $q$
    select coalesce(jsonb_agg(to_jsonb(q) order by q.name), '[]') from (
      select queue as name,
             count(*) filter (where state::text = 'waiting')::integer as waiting,
             count(*) filter (where state::text = 'active')::integer as active,
             count(*) filter (where state::text = 'delayed')::integer as delayed
        from bullmq.job group by queue
    ) q $q$ into counts;
  return counts;
end $$;

revoke execute on function operation.oldest_writer, operation.queue_counts from public;
grant execute on function operation.oldest_writer, operation.queue_counts to sekisho_api, sekisho_worker;
`;
