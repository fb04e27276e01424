-- Whoever deletes a profile, its reminders and conflicts go by cascade, unseen by any service. So the database says of each what
-- merge-service says when notes withdraw it: ReminderChanged and ConflictChanged, withdrawn, one revision on, without a body.
-- Before the delete, because afterwards nothing is left to tell of; PostgreSQL has locked the profile by then, so no merge is between.
-- It runs as its owner, because a user may not write events; it takes nothing from the caller but the row that is being deleted.

create function profiles.announce_deleted_profile() returns trigger
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
      'body', null),
    now()
  from profiles.conflict
  where user_id = old.user_id and profile_id = old.id
  order by id;

  return old;
end $$;
revoke all on function profiles.announce_deleted_profile() from public;

create trigger deleted_profile_is_announced before delete on profiles.profile
  for each row execute function profiles.announce_deleted_profile();
