-- What becomes of a promise when its time comes. What notes say is copied from ReminderChanged, never worked out here.

create schema reminders;
revoke all on schema reminders from public;
grant usage on schema reminders to authenticated, tributary_reminder;

create table reminders.reminder (
  user_id uuid not null,
  id uuid not null,
  profile_id uuid not null,
  -- What notes say, at this revision. The body keeps the binding of profiles.reminder, for which it was sealed.
  revision integer not null,
  said text not null,
  body bytea,
  key_version integer not null,
  due text,
  time_zone text not null,
  recurrence text,
  source_note_id uuid not null,
  closed_by_note_id uuid,
  stored_at timestamptz not null,
  -- What became of it.
  state text not null,
  due_at timestamptz,
  fired_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  constraint reminder_said_known check (said in ('requested', 'moved', 'completed', 'cancelled', 'withdrawn')),
  constraint reminder_state_known check (state in ('scheduled', 'undated', 'fired', 'expired', 'closed')),
  constraint reminder_scheduled_has_time check (state <> 'scheduled' or due_at is not null),
  -- A withdrawn note leaves no text behind.
  constraint reminder_withdrawn_is_empty check ((said = 'withdrawn') = (body is null)),
  constraint reminder_sealed check (octet_length(body) >= 28)
);
comment on table reminders.reminder is 'A reminder as notes tell it, and what became of it.';
create index reminder_by_profile on reminders.reminder (user_id, profile_id);

create table reminders.firing (
  user_id uuid not null,
  reminder_id uuid not null,
  occurrence_at timestamptz not null,
  fired_at timestamptz not null,
  -- The whole promise "fires once": a second firing of an occurrence cannot be written.
  primary key (user_id, reminder_id, occurrence_at),
  foreign key (user_id, reminder_id) references reminders.reminder (user_id, id) on delete cascade
);
comment on table reminders.firing is 'Each occurrence that has fired, once.';

alter table reminders.reminder enable row level security;
alter table reminders.reminder force row level security;
alter table reminders.firing enable row level security;
alter table reminders.firing force row level security;

grant select on reminders.reminder, reminders.firing to authenticated;
create policy owner_reads on reminders.reminder for select to authenticated
  using (user_id = (select access.user_id()));
create policy owner_reads on reminders.firing for select to authenticated
  using (user_id = (select access.user_id()));

grant select, insert, update, delete on reminders.reminder to tributary_reminder;
grant select, insert on reminders.firing to tributary_reminder;
create policy reminder_acts_for_its_user on reminders.reminder to tributary_reminder
  using (user_id = (select access.user_id())) with check (user_id = (select access.user_id()));
create policy reminder_acts_for_its_user on reminders.firing to tributary_reminder
  using (user_id = (select access.user_id())) with check (user_id = (select access.user_id()));
