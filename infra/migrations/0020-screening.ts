// What adopted lists consist of. The log says which version is in force and under which hash; the entries themselves lie here, each under the
// hash of its content, so that nothing here can be changed without being noticed. Rows are added and never changed.
export const sql = `
create table operation.list_entries (
  institution    text not null,
  list_id        text not null,
  entry          text not null,
  content_hash   text not null,
  content        text not null,
  primary key (institution, list_id, entry, content_hash)
);

-- One line "entry hash" per entry of a version; the hash of the whole text stands in ListVersionAdopted.
create table operation.list_manifests (
  institution    text not null,
  list_id        text not null,
  content_hash   text not null,
  manifest       text not null,
  primary key (institution, list_id, content_hash)
);

alter table operation.list_entries enable row level security;
create policy own_institution on operation.list_entries to sekisho_api
  using (institution = current_setting('sekisho.institution', true))
  with check (institution = current_setting('sekisho.institution', true));
create policy every_institution on operation.list_entries to sekisho_worker using (true) with check (true);

alter table operation.list_manifests enable row level security;
create policy own_institution on operation.list_manifests to sekisho_api
  using (institution = current_setting('sekisho.institution', true))
  with check (institution = current_setting('sekisho.institution', true));
create policy every_institution on operation.list_manifests to sekisho_worker using (true) with check (true);

grant select, insert on operation.list_entries, operation.list_manifests to sekisho_api, sekisho_worker;
`;
