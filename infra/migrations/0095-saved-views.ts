// Queues that people keep under a name: which cases a list is narrowed to, in words of the address; nothing of a case.
export const sql = `
create table operation.saved_views (
  institution    text not null,
  view_id        text not null,
  owner          text not null,
  name           text not null,
  -- With whom it is shared: whoever holds this role over this unit; without a role it is its owner's alone.
  role           text,
  unit           text,
  filter         jsonb not null,
  saved_at       timestamptz not null,
  primary key (institution, view_id),
  unique (institution, owner, name)
);
create index saved_views_by_office on operation.saved_views (institution, role, unit) where role is not null;

alter table operation.saved_views enable row level security;
create policy own_institution on operation.saved_views to sekisho_api
  using (institution = current_setting('sekisho.institution', true))
  with check (institution = current_setting('sekisho.institution', true));
create policy every_institution on operation.saved_views to sekisho_worker using (true) with check (true);
grant select, insert, update, delete on operation.saved_views to sekisho_api, sekisho_worker;
`;
