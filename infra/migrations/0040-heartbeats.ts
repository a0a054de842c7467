// Signs of life of the house's processes, for doctor. Rows of processes long gone are removed by those that live.
export const sql = `
create table operation.heartbeats (
  process      text primary key,
  kind         text not null,
  started_at   timestamptz not null,
  beat_at      timestamptz not null
);
grant select on operation.heartbeats to sekisho_api;
grant select, insert, update, delete on operation.heartbeats to sekisho_worker;
`;
