-- Events, written in the transaction that makes them true. Nothing but capture publishes them.

create schema outbox;
revoke all on schema outbox from public;
grant usage on schema outbox to tributary_merge, tributary_reminder, tributary_capture;

create table outbox.event (
  user_id uuid not null,
  event_id uuid not null,
  topic text not null,
  profile_id uuid not null,
  type text not null,
  payload jsonb not null,
  traceparent text,
  occurred_at timestamptz not null,
  primary key (user_id, event_id),
  constraint event_topic_ours check (topic like 'tributary.%')
);
comment on table outbox.event is 'Events on their way to Kafka, keyed by profile. Insert-only; texts in payload are sealed.';

alter table outbox.event enable row level security;
alter table outbox.event force row level security;

grant insert on outbox.event to tributary_merge, tributary_reminder;
create policy merge_acts_for_its_user on outbox.event for insert to tributary_merge
  with check (user_id = (select access.user_id()));
create policy reminder_acts_for_its_user on outbox.event for insert to tributary_reminder
  with check (user_id = (select access.user_id()));

grant select on outbox.event to tributary_capture;
create policy capture_reads_all on outbox.event for select to tributary_capture using (true);
