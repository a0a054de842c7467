// The keys, in a database of their own: whoever holds a copy of the main database alone holds ciphertext alone (architecture.md decision 11).
export const sql = `
create schema vault;

-- Which key-encryption key locks this vault. One at a time; the check value tells at boot whether the one given is it.
create table vault.generation (
  only_one      boolean primary key default true check (only_one),
  generation    text not null,
  check_value   text not null,
  created_at    timestamptz not null
);

-- One data-encryption key per person and purpose, wrapped. Destroying it deletes the row; nothing else ever changes one.
create table vault.wrapped_key (
  person        text not null,
  purpose       text not null,
  kid           text not null unique,
  generation    text not null,
  wrapped       bytea not null,
  created_at    timestamptz not null,
  primary key (person, purpose)
);

-- A tombstone says that the key is gone for ever: readers answer 'erased', and no new key is made in its place.
create table vault.tombstone (
  person        text not null,
  purpose       text not null,
  destroyed_at  timestamptz not null,
  primary key (person, purpose)
);

-- A key beside its own tombstone would mean that an erasure did not hold.
create function vault.refuse_key_of_erased() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.person || chr(10) || new.purpose, 0));
  if exists (select from vault.tombstone t where t.person = new.person and t.purpose = new.purpose) then
    return null;
  end if;
  return new;
end $$;
create trigger refuse_key_of_erased before insert on vault.wrapped_key for each row execute function vault.refuse_key_of_erased();

-- Statement by statement, so that the delete sees a key made while this waited for the lock.
create function vault.destroy_key(erased_person text, erased_purpose text, erased_at timestamptz) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(erased_person || chr(10) || erased_purpose, 0));
  insert into vault.tombstone (person, purpose, destroyed_at) values (erased_person, erased_purpose, erased_at) on conflict do nothing;
  delete from vault.wrapped_key k where k.person = erased_person and k.purpose = erased_purpose;
end $$;

create function vault.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on %.%: not allowed', tg_op, tg_table_schema, tg_table_name;
end $$;
create trigger tombstones_stay before update or delete on vault.tombstone for each row execute function vault.refuse_change();
create trigger keys_do_not_change before update on vault.wrapped_key for each row execute function vault.refuse_change();
`;
