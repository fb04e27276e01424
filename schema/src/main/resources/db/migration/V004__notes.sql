-- The source of truth: sealed notes, inserted and deleted, never updated. A changed text is a new revision.

create schema notes;
revoke all on schema notes from public;
grant usage on schema notes to authenticated, tributary_ingest, tributary_merge, tributary_capture;

create table notes.note (
  user_id uuid not null,
  id uuid not null,
  revision integer not null default 1,
  profile_id uuid not null,
  body bytea not null,
  key_version integer not null,
  written_at timestamptz not null,
  time_zone text not null,
  created_at timestamptz not null default now(),
  primary key (user_id, id, revision),
  foreign key (user_id, profile_id) references profiles.profile (user_id, id) on delete cascade,
  constraint note_revision_positive check (revision > 0),
  constraint note_key_version_positive check (key_version > 0),
  -- 12 bytes of nonce and 16 of tag are the least that AES-GCM yields.
  constraint note_sealed check (octet_length(body) between 28 and 262144),
  constraint note_time_zone_sane check (time_zone ~ '^[A-Za-z0-9_+/-]{1,64}$')
);
comment on table notes.note is 'One revision of a note, sealed by its author''s client.';
create index note_by_profile on notes.note (user_id, profile_id);
-- Encrypted bytes do not compress: trying to only costs time.
alter table notes.note alter column body set storage external;

create table notes.withdrawal (
  user_id uuid not null,
  note_id uuid not null,
  revision integer not null,
  profile_id uuid not null,
  withdrawn_at timestamptz not null default now(),
  primary key (user_id, note_id, revision),
  constraint withdrawal_revision_positive check (revision > 0)
);
comment on table notes.withdrawal is
  'Withdraws every revision of a note up to this one. No foreign keys: it outlives the note and the profile.';

-- A delete by whatever means is a withdrawal, so that nobody has to remember to write one. It runs as its owner, because
-- a delete that cascades from a profile is nobody's statement; it takes nothing from the caller but the deleted row.
create function notes.withdraw_deleted_note() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into notes.withdrawal (user_id, note_id, revision, profile_id)
  values (old.user_id, old.id, old.revision, old.profile_id)
  on conflict (user_id, note_id, revision) do nothing;
  return null;
end $$;
revoke all on function notes.withdraw_deleted_note() from public;

create trigger deleted_note_is_withdrawn after delete on notes.note
  for each row execute function notes.withdraw_deleted_note();

alter table notes.note enable row level security;
alter table notes.note force row level security;
alter table notes.withdrawal enable row level security;
alter table notes.withdrawal force row level security;

grant select, delete on notes.note to authenticated, tributary_ingest;
grant select on notes.withdrawal to authenticated, tributary_ingest;
-- Not created_at and withdrawn_at: whether a promise was stored too late is decided by the database's clock, not by a client's.
grant insert (user_id, id, revision, profile_id, body, key_version, written_at, time_zone)
  on notes.note to authenticated, tributary_ingest;
grant insert (user_id, note_id, revision, profile_id) on notes.withdrawal to authenticated, tributary_ingest;
grant select on notes.note, notes.withdrawal to tributary_merge;

create policy owner_reads on notes.note for select to authenticated
  using (user_id = (select access.user_id()));
create policy owner_adds on notes.note for insert to authenticated
  with check (user_id = (select access.user_id()));
create policy owner_removes on notes.note for delete to authenticated
  using (user_id = (select access.user_id()));
create policy owner_reads on notes.withdrawal for select to authenticated
  using (user_id = (select access.user_id()));
create policy owner_adds on notes.withdrawal for insert to authenticated
  with check (user_id = (select access.user_id()));

create policy ingest_acts_for_its_user on notes.note to tributary_ingest
  using (user_id = (select access.user_id())) with check (user_id = (select access.user_id()));
create policy ingest_acts_for_its_user on notes.withdrawal to tributary_ingest
  using (user_id = (select access.user_id())) with check (user_id = (select access.user_id()));
create policy merge_acts_for_its_user on notes.note for select to tributary_merge
  using (user_id = (select access.user_id()));
create policy merge_acts_for_its_user on notes.withdrawal for select to tributary_merge
  using (user_id = (select access.user_id()));

-- Capture sees across users: without a policy of its own its snapshot would be empty, and nothing would say so.
-- It is given the pointers only: no body, not even a sealed one, passes through it.
grant select (user_id, id, revision, profile_id, written_at, created_at) on notes.note to tributary_capture;
grant select on notes.withdrawal to tributary_capture;
create policy capture_reads_all on notes.note for select to tributary_capture using (true);
create policy capture_reads_all on notes.withdrawal for select to tributary_capture using (true);
