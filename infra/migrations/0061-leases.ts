// What only one process of the house does at a time, and which of them may do it now. Thrown away, it is taken anew.
export const sql = `
create table operation.leases (
  name           text primary key,
  holder         text,
  -- Grows with every taking: whoever holds an older one has lost it.
  token          bigint not null,
  leased_until   timestamptz not null
);
grant select on operation.leases to sekisho_api;
grant select, insert, update, delete on operation.leases to sekisho_worker;
`;
