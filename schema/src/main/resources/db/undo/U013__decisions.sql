-- What decisions made of profiles stays until it is folded again; what cannot be said without them goes.
-- Guarded, because an undo may find that the tables themselves are gone.
drop trigger if exists deleted_profile_is_parted_from on profiles.profile;
drop function if exists profiles.part_from_deleted_profile();
drop function if exists profiles.home_of(uuid, uuid, uuid);
drop function if exists profiles.moved_to(uuid, uuid);
drop function if exists profiles.survivor_of(uuid, uuid);

do $do$
begin
  if to_regnamespace('profiles') is not null then
    execute $function$
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
      'body', null),
    now()
  from profiles.conflict
  where user_id = old.user_id and profile_id = old.id
  order by id;

  return old;
end $$;
$function$;
  end if;

  if to_regclass('profiles.fact') is not null then
    delete from profiles.fact where source_note_id is null;
    update profiles.conflict set status = 'open' where status = 'settled' and settled_by_note_id is null;
  end if;
end $do$;

drop index if exists profiles.note_state_by_moved_from;
alter table if exists profiles.note_state drop column if exists moved_from;

drop index if exists profiles.profile_by_survivor;
alter table if exists profiles.profile drop column if exists merged_into;

alter table if exists profiles.conflict
  drop constraint if exists conflict_settled_by_one,
  drop column if exists settled_by_decision_id,
  add constraint conflict_settled_by_somebody check ((status = 'settled') = (settled_by_note_id is not null));

alter table if exists profiles.fact
  drop constraint if exists fact_closed_by_one,
  drop constraint if exists fact_has_one_source,
  drop column if exists confirmed,
  drop column if exists closed_by_decision_id,
  drop column if exists source_decision_id,
  alter column source_note_id set not null;

drop index if exists profiles.statement_by_family;
alter table if exists profiles.statement
  drop column if exists family,
  drop column if exists beaten,
  drop column if exists rule;

drop table if exists profiles.decision_slot;
drop table if exists profiles.decision;
