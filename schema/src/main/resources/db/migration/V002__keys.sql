-- Per user: data keys that seal, and an index key that fingerprints. Only wrapped by a key-encryption key that is not in the database.

create schema keys;
revoke all on schema keys from public;
grant usage on schema keys to authenticated, tributary_merge;

create table keys.user_key (
  user_id uuid not null,
  purpose text not null,
  version integer not null,
  kek_id text not null,
  wrapped_key bytea,
  state text not null default 'active',
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  destroyed_at timestamptz,
  primary key (user_id, purpose, version),
  constraint user_key_purpose_known check (purpose in ('data', 'index')),
  constraint user_key_version_positive check (version > 0),
  constraint user_key_state_known check (state in ('active', 'retired', 'destroyed')),
  -- A destroyed key is gone, and only a destroyed one is: erasure of a user rests on it.
  constraint user_key_gone_when_destroyed check ((state = 'destroyed') = (wrapped_key is null)),
  constraint user_key_destroyed_is_dated check ((state = 'destroyed') = (destroyed_at is not null))
);
comment on table keys.user_key is 'Keys of each user, wrapped. Retired ones still open what they sealed.';

-- Two writers that both find no active key must not both create one.
create unique index user_key_one_active on keys.user_key (user_id, purpose) where state = 'active';

alter table keys.user_key enable row level security;
alter table keys.user_key force row level security;

-- The wrapped bytes are of no use to an application, so it is not given them.
grant select (user_id, purpose, version, state, created_at, retired_at, destroyed_at) on keys.user_key to authenticated;
create policy owner_reads on keys.user_key for select to authenticated
  using (user_id = (select access.user_id()));

grant select, insert on keys.user_key to tributary_merge;
create policy merge_acts_for_its_user on keys.user_key to tributary_merge
  using (user_id = (select access.user_id())) with check (user_id = (select access.user_id()));
