// What this installation is, decided at its first start: the demonstration university or a real institution. One line, never changed back.
export const sql = `
create table operation.installation (
  only_one     boolean primary key default true check (only_one),
  kind         text not null check (kind in ('demonstration', 'real')),
  founded_at   timestamptz not null,
  -- When the demonstration had been lived through to its end; null while it is being told, and always for a real one.
  seeded_at    timestamptz
);
grant select on operation.installation to sekisho_api, sekisho_worker;
`;
