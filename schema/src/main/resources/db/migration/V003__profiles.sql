-- What notes were turned into: states and extractions per note revision, and the fold's inputs and outcome per profile.
-- Every body is sealed; what must be compared is a keyed hash (bytea of 16); ids, times, states and counts are plain.

create schema profiles;
revoke all on schema profiles from public;
grant usage on schema profiles to authenticated, tributary_ingest, tributary_merge;

create table profiles.profile (
  user_id uuid not null,
  id uuid not null,
  name bytea not null,
  key_version integer not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  constraint profile_name_sealed check (octet_length(name) between 28 and 4096)
);
comment on table profiles.profile is 'A person that a user writes notes about. Its row is the lock of everything merged into it.';

create table profiles.note_state (
  user_id uuid not null,
  note_id uuid not null,
  revision integer not null,
  profile_id uuid not null,
  state text not null default 'accepted',
  cause text,
  attempts integer not null default 0,
  -- Of the note, kept here because the note's own row may be gone when its statements are folded again.
  written_at timestamptz not null,
  time_zone text not null,
  stored_at timestamptz not null,
  outcome jsonb,
  outcome_revision integer not null default 0,
  committed_at timestamptz,
  accepted_at timestamptz not null default now(),
  extracted_at timestamptz,
  merged_at timestamptz,
  updated_at timestamptz not null default now(),
  primary key (user_id, note_id, revision),
  foreign key (user_id, profile_id) references profiles.profile (user_id, id) on delete cascade,
  constraint note_state_known check (
    state in ('accepted', 'extracted', 'merged', 'parked', 'replaced', 'withdrawn', 'discarded')),
  -- Nobody has to guess why a note is parked.
  constraint note_state_parked_has_cause check ((state = 'parked') = (cause is not null)),
  constraint note_state_merged_is_dated check (state <> 'merged' or merged_at is not null)
);
comment on table profiles.note_state is 'How far each note revision has come. outcome holds counts only.';
create index note_state_by_profile on profiles.note_state (user_id, profile_id);

create table profiles.extraction (
  user_id uuid not null,
  id uuid not null,
  note_id uuid not null,
  revision integer not null,
  extractor_version text not null,
  body bytea not null,
  key_version integer not null,
  active boolean not null default true,
  input_tokens integer not null default 0,
  cached_tokens integer not null default 0,
  output_tokens integer not null default 0,
  rejected_count integer not null default 0,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, note_id, revision) references profiles.note_state (user_id, note_id, revision) on delete cascade,
  constraint extraction_sealed check (octet_length(body) >= 28)
);
comment on table profiles.extraction is 'What the model read in one note revision. Kept, so that a note is never paid for twice.';
create index extraction_by_note on profiles.extraction (user_id, note_id, revision);
create unique index extraction_one_active on profiles.extraction (user_id, note_id, revision) where active;

create table profiles.fact (
  user_id uuid not null,
  id uuid not null,
  profile_id uuid not null,
  status text not null,
  body bytea not null,
  key_version integer not null,
  -- The note whose statement is shown, and the one that closed the fact.
  source_note_id uuid not null,
  closed_by_note_id uuid,
  closing_reason text,
  statement_count integer not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, profile_id) references profiles.profile (user_id, id) on delete cascade,
  constraint fact_status_known check (status in ('current', 'superseded', 'disputed', 'tentative')),
  constraint fact_sealed check (octet_length(body) >= 28)
);
comment on table profiles.fact is 'The fold''s outcome: a class of statements that say the same.';
create index fact_by_profile on profiles.fact (user_id, profile_id);

create table profiles.conflict (
  user_id uuid not null,
  id uuid not null,
  profile_id uuid not null,
  existing_fact_id uuid not null,
  challenger_fact_id uuid not null,
  status text not null,
  body bytea not null,
  key_version integer not null,
  -- The note that raised it, and the one that settled it.
  note_id uuid not null,
  settled_by_note_id uuid,
  revision integer not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, profile_id) references profiles.profile (user_id, id) on delete cascade,
  foreign key (user_id, existing_fact_id) references profiles.fact (user_id, id)
    on delete cascade,
  foreign key (user_id, challenger_fact_id) references profiles.fact (user_id, id)
    on delete cascade,
  constraint conflict_status_known check (status in ('open', 'settled')),
  constraint conflict_settled_by_somebody check ((status = 'settled') = (settled_by_note_id is not null)),
  constraint conflict_sealed check (octet_length(body) >= 28)
);
comment on table profiles.conflict is 'Two facts that cannot both hold, logged with both quotes, open until a later note settles it.';
create index conflict_by_profile on profiles.conflict (user_id, profile_id);
create index conflict_by_existing_fact on profiles.conflict (user_id, existing_fact_id);
create index conflict_by_challenger_fact on profiles.conflict (user_id, challenger_fact_id);

create table profiles.reminder (
  user_id uuid not null,
  id uuid not null,
  profile_id uuid not null,
  status text not null,
  body bytea not null,
  key_version integer not null,
  due text,
  time_zone text not null,
  recurrence text,
  source_note_id uuid not null,
  closed_by_note_id uuid,
  stored_at timestamptz not null,
  revision integer not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, profile_id) references profiles.profile (user_id, id) on delete cascade,
  constraint reminder_status_known check (status in ('requested', 'moved', 'completed', 'cancelled')),
  constraint reminder_due_is_local check (due ~ '^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$'),
  constraint reminder_sealed check (octet_length(body) >= 28)
);
comment on table profiles.reminder is 'A promise found in notes, as notes tell it. What became of it when due is kept by reminders.reminder.';
create index reminder_by_profile on profiles.reminder (user_id, profile_id);

create table profiles.statement (
  user_id uuid not null,
  id uuid not null,
  profile_id uuid not null,
  note_id uuid not null,
  revision integer not null,
  ordinal integer not null,
  written_at timestamptz not null,
  kind text not null,
  fingerprint bytea not null,
  body bytea not null,
  key_version integer not null,
  outcome text,
  fact_id uuid,
  reminder_id uuid,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, profile_id) references profiles.profile (user_id, id) on delete cascade,
  foreign key (user_id, note_id, revision) references profiles.note_state (user_id, note_id, revision) on delete cascade,
  foreign key (user_id, fact_id) references profiles.fact (user_id, id) on delete set null (fact_id),
  foreign key (user_id, reminder_id) references profiles.reminder (user_id, id) on delete set null (reminder_id),
  constraint statement_kind_known check (kind in ('fact', 'reminder', 'completion')),
  constraint statement_sealed check (octet_length(body) >= 28),
  constraint statement_fingerprint_length check (octet_length(fingerprint) = 16)
);
comment on table profiles.statement is 'One thing that one note says: the fold''s input. fact_id and reminder_id name the class that it fell into.';
create index statement_by_profile on profiles.statement (user_id, profile_id);
create index statement_by_note on profiles.statement (user_id, note_id, revision);
create index statement_by_fact on profiles.statement (user_id, fact_id);
create index statement_by_reminder on profiles.statement (user_id, reminder_id);

create table profiles.statement_slot (
  user_id uuid not null,
  profile_id uuid not null,
  slot bytea not null,
  statement_id uuid not null,
  -- In this order a slot's statements lie side by side: that is how a merge finds what a note can reach.
  primary key (user_id, profile_id, slot, statement_id),
  foreign key (user_id, statement_id) references profiles.statement (user_id, id) on delete cascade,
  constraint statement_slot_length check (octet_length(slot) = 16)
);
comment on table profiles.statement_slot is 'Keyed hashes of the slots by which statements meet.';
create index statement_slot_by_statement on profiles.statement_slot (user_id, statement_id);

do $$
declare
  internal text;
  shown text;
begin
  foreach internal in array array['profile', 'note_state', 'extraction', 'fact', 'conflict', 'reminder', 'statement', 'statement_slot'] loop
    execute format('alter table profiles.%I enable row level security', internal);
    execute format('alter table profiles.%I force row level security', internal);
    execute format('grant select, insert, update, delete on profiles.%I to tributary_merge', internal);
    execute format(
      'create policy merge_acts_for_its_user on profiles.%I to tributary_merge '
      'using (user_id = (select access.user_id())) with check (user_id = (select access.user_id()))', internal);
  end loop;

  -- What an application shows. Extractions, statements and slots are the pipeline's own.
  foreach shown in array array['profile', 'note_state', 'fact', 'conflict', 'reminder'] loop
    execute format('grant select on profiles.%I to authenticated', shown);
    execute format(
      'create policy owner_reads on profiles.%I for select to authenticated '
      'using (user_id = (select access.user_id()))', shown);
  end loop;
end $$;

grant insert (user_id, id, name, key_version), delete on profiles.profile to authenticated;
create policy owner_adds on profiles.profile for insert to authenticated
  with check (user_id = (select access.user_id()));
create policy owner_removes on profiles.profile for delete to authenticated
  using (user_id = (select access.user_id()));

-- So that the notes API can tell an unknown profile from a bad request. The name is not for it.
grant select (user_id, id) on profiles.profile to tributary_ingest;
create policy ingest_acts_for_its_user on profiles.profile for select to tributary_ingest
  using (user_id = (select access.user_id()));
