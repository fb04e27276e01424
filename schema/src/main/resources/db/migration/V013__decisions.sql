-- What users decide, and by which rule the fold decided. A decision is an input of the fold as a note is: it is kept for good, and
-- undone by a date. It names statements by note and fingerprint, so that it outlives revisions and replays; one whose statement
-- is not said now has no effect. Decisions are written over HTTP only: each is stored together with what follows from it.

create table profiles.decision (
  user_id uuid not null,
  id uuid not null,
  -- Where it has its effect, which moves with the notes that it is about; of 'merge' the profile that goes, of 'move' the note's new one.
  profile_id uuid not null,
  kind text not null,
  decided_at timestamptz not null,
  undone_at timestamptz,
  -- What the client named: a conflict, a fact, a note or a profile. The first two may be no more.
  subject_id uuid not null,
  note_id uuid,
  fingerprint bytea,
  other_note_id uuid,
  other_fingerprint bytea,
  into_profile_id uuid,
  body bytea,
  key_version integer,
  fact_id uuid,
  primary key (user_id, id),
  foreign key (user_id, profile_id) references profiles.profile (user_id, id) on delete cascade,
  foreign key (user_id, fact_id) references profiles.fact (user_id, id) on delete set null (fact_id),
  constraint decision_kind_known check (
    kind in ('keep', 'take', 'neither', 'reject', 'confirm', 'correct', 'merge', 'move')),
  constraint decision_names_a_note check ((kind <> 'merge') = (note_id is not null)),
  constraint decision_names_a_statement check ((kind in ('merge', 'move')) = (fingerprint is null)),
  constraint decision_names_two_sides check (
    (kind in ('keep', 'take', 'neither')) = (other_fingerprint is not null)
    and (other_note_id is null) = (other_fingerprint is null)),
  constraint decision_merges_into_another check (
    (kind = 'merge') = (into_profile_id is not null) and into_profile_id is distinct from profile_id),
  constraint decision_brings_a_value check (
    (kind = 'correct') = (body is not null) and (body is null) = (key_version is null)),
  constraint decision_sealed check (octet_length(body) between 28 and 8192),
  constraint decision_fingerprint_length check (octet_length(fingerprint) = 16 and octet_length(other_fingerprint) = 16)
);
comment on table profiles.decision is 'What the user decided. body is the value of a correction; fact_id the fact that this value became.';
-- Listed by profile in the order of time, and found by the notes that they name when those move.
create index decision_by_profile on profiles.decision (user_id, profile_id, decided_at, id);
create index decision_by_note on profiles.decision (user_id, note_id);
create index decision_by_other_note on profiles.decision (user_id, other_note_id);
create index decision_by_fact on profiles.decision (user_id, fact_id);

create table profiles.decision_slot (
  user_id uuid not null,
  profile_id uuid not null,
  slot bytea not null,
  decision_id uuid not null,
  -- As of statement_slot: a slot's decisions lie side by side.
  primary key (user_id, profile_id, slot, decision_id),
  foreign key (user_id, decision_id) references profiles.decision (user_id, id) on delete cascade,
  constraint decision_slot_length check (octet_length(slot) = 16)
);
comment on table profiles.decision_slot is 'Keyed hashes of the slots by which decisions meet statements. One that is undone has none.';
create index decision_slot_by_decision on profiles.decision_slot (user_id, decision_id);

do $$
declare
  internal text;
begin
  foreach internal in array array['decision', 'decision_slot'] loop
    execute format('alter table profiles.%I enable row level security', internal);
    execute format('alter table profiles.%I force row level security', internal);
    execute format('grant select, insert, update, delete on profiles.%I to tributary_merge', internal);
    execute format(
      'create policy merge_acts_for_its_user on profiles.%I to tributary_merge '
      'using (user_id = (select access.user_id())) with check (user_id = (select access.user_id()))', internal);
  end loop;
end $$;

grant select on profiles.decision to authenticated;
create policy owner_reads on profiles.decision for select to authenticated
  using (user_id = (select access.user_id()));

-- The rule by which each statement came to its outcome, and what it beat. The family is hashed as slots are: it groups, and tells nothing.
alter table profiles.statement
  add column rule text,
  add column beaten uuid[] not null default '{}',
  add column family bytea,
  add constraint statement_family_length check (octet_length(family) = 16);
create index statement_by_family on profiles.statement (user_id, profile_id, family, written_at desc);

-- Where it used to be a note that said, closed or settled something, it is either a note or a decision.
alter table profiles.fact
  alter column source_note_id drop not null,
  add column source_decision_id uuid,
  add column closed_by_decision_id uuid,
  add column confirmed boolean not null default false,
  add constraint fact_has_one_source check (num_nonnulls(source_note_id, source_decision_id) = 1),
  add constraint fact_closed_by_one check (
    num_nonnulls(closed_by_note_id, closed_by_decision_id) = (closing_reason is not null)::integer);

alter table profiles.conflict
  add column settled_by_decision_id uuid,
  drop constraint conflict_settled_by_somebody,
  add constraint conflict_settled_by_one check (
    num_nonnulls(settled_by_note_id, settled_by_decision_id) = (status = 'settled')::integer);

-- A merged profile keeps its row and its notes: that is what undoing the merge goes back to. It lives as long as the one it went into.
alter table profiles.profile
  add column merged_into uuid,
  add foreign key (user_id, merged_into) references profiles.profile (user_id, id) on delete cascade,
  add constraint profile_merged_into_another check (merged_into <> id);
comment on column profiles.profile.merged_into is 'The profile that has what was merged here, and gets what is still to come; null for all others.';
create index profile_by_survivor on profiles.profile (user_id, merged_into);

alter table profiles.note_state add column moved_from uuid;
comment on column profiles.note_state.moved_from is 'The profile that the note''s row names, where a decision has brought it to another; else null.';
create index note_state_by_moved_from on profiles.note_state (user_id, moved_from) where moved_from is not null;

create function profiles.survivor_of(owner uuid, profile uuid) returns uuid
  language sql stable set search_path = '' as $$
  with recursive chain (id, merged_into) as (
    select p.id, p.merged_into from profiles.profile p where p.user_id = owner and p.id = profile
    union
    select p.id, p.merged_into from chain join profiles.profile p on p.user_id = owner and p.id = chain.merged_into)
  select id from chain where merged_into is null $$;
comment on function profiles.survivor_of(uuid, uuid) is 'The profile at the end of a chain of merges; null if it is gone.';

create function profiles.moved_to(owner uuid, note uuid) returns uuid
  language sql stable set search_path = '' as $$
  select d.profile_id from profiles.decision d
  where d.user_id = owner and d.note_id = note and d.kind = 'move' and d.undone_at is null
  order by d.decided_at desc, d.id desc
  limit 1 $$;
comment on function profiles.moved_to(uuid, uuid) is 'Where the user moved a note, all its revisions; null if nowhere.';

create function profiles.home_of(owner uuid, note uuid, named uuid) returns uuid
  language sql stable set search_path = '' as $$
  select profiles.survivor_of(owner, coalesce(profiles.moved_to(owner, note), named)) $$;
comment on function profiles.home_of(uuid, uuid, uuid) is 'The profile that a note whose row names another one is part of; null if it is gone.';

revoke all on function profiles.survivor_of(uuid, uuid), profiles.moved_to(uuid, uuid), profiles.home_of(uuid, uuid, uuid) from public;
grant execute on function profiles.survivor_of(uuid, uuid), profiles.moved_to(uuid, uuid), profiles.home_of(uuid, uuid, uuid)
  to tributary_merge;

-- A profile goes with the notes that are part of it, whichever profile their rows name; those that are part of another one stay.
-- It runs as its owner, because a note's row is nobody's to change; it takes nothing from the caller but the row that is being deleted.
create function profiles.part_from_deleted_profile() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  concerned uuid[] := array(
    select id from notes.note where user_id = old.user_id and profile_id = old.id
    union
    select note_id from profiles.note_state where user_id = old.user_id and profile_id = old.id
    union
    select note_id from profiles.note_state where user_id = old.user_id and moved_from = old.id
    union
    select note_id from profiles.decision
    where user_id = old.user_id and profile_id = old.id and kind = 'move' and undone_at is null);
begin
  update profiles.note_state
  set profile_id = profiles.home_of(user_id, note_id, old.id), moved_from = null
  where user_id = old.user_id and note_id = any (concerned)
    and (old.id in (profile_id, moved_from) or profiles.moved_to(user_id, note_id) = old.id)
    and profiles.home_of(user_id, note_id, old.id) <> old.id;

  update notes.note
  set profile_id = profiles.home_of(user_id, id, old.id)
  where user_id = old.user_id and id = any (concerned)
    and (profile_id = old.id or profiles.moved_to(user_id, id) = old.id)
    and profiles.home_of(user_id, id, old.id) <> old.id;

  -- What the profile's own key does not cascade to. Without a home: the survivor is being deleted, and this profile with it.
  delete from notes.note
  where user_id = old.user_id and id = any (concerned)
    and profile_id <> old.id and profiles.moved_to(user_id, id) = old.id
    and coalesce(profiles.home_of(user_id, id, old.id), old.id) = old.id;

  -- A link of a chain of merges: the profiles before it are now merged into the one behind it.
  update profiles.profile
  set merged_into = old.merged_into
  where user_id = old.user_id and merged_into = old.id
    and exists (select from profiles.profile p where p.user_id = old.user_id and p.id = old.merged_into);

  return old;
end $$;
revoke all on function profiles.part_from_deleted_profile() from public;

create trigger deleted_profile_is_parted_from before delete on profiles.profile
  for each row execute function profiles.part_from_deleted_profile();

-- As before, and by which decision a conflict was settled.
create or replace function profiles.announce_deleted_profile() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into outbox.event (user_id, event_id, topic, profile_id, type, payload, occurred_at)
  select user_id, gen_random_uuid(), 'tributary.reminders', profile_id, 'dev.tributary.ReminderChanged',
    jsonb_build_object(
      'version', 1,
      'user_id', user_id,
      'profile_id', profile_id,
      'reminder_id', id,
      'revision', revision + 1,
      'said', 'withdrawn',
      'body', null,
      'due', due,
      'time_zone', time_zone,
      'recurrence', recurrence,
      'source_note_id', source_note_id,
      'closed_by_note_id', closed_by_note_id,
      'stored_at', to_char(stored_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')),
    now()
  from profiles.reminder
  where user_id = old.user_id and profile_id = old.id
  order by id;

  insert into outbox.event (user_id, event_id, topic, profile_id, type, payload, occurred_at)
  select user_id, gen_random_uuid(), 'tributary.conflicts', profile_id, 'dev.tributary.ConflictChanged',
    jsonb_build_object(
      'version', 1,
      'user_id', user_id,
      'profile_id', profile_id,
      'conflict_id', id,
      'revision', revision + 1,
      'status', 'withdrawn',
      'existing_fact_id', existing_fact_id,
      'challenger_fact_id', challenger_fact_id,
      'note_id', note_id,
      'settled_by_note_id', settled_by_note_id,
      'settled_by_decision_id', settled_by_decision_id,
      'body', null),
    now()
  from profiles.conflict
  where user_id = old.user_id and profile_id = old.id
  order by id;

  return old;
end $$;
