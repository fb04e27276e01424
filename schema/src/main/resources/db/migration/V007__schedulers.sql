-- Durable tasks of each service, in db-scheduler's table shape. A schema for each, granted to that service only. Ids and times, no content.

do $$
declare
  service record;
begin
  for service in
    select * from (values ('merge_scheduler', 'tributary_merge'), ('reminder_scheduler', 'tributary_reminder')) as s (schema_name, role_name)
  loop
    execute format('create schema %I', service.schema_name);
    execute format('revoke all on schema %I from public', service.schema_name);
    execute format('grant usage on schema %I to %I', service.schema_name, service.role_name);
    execute format($t$
      create table %1$I.scheduled_tasks (
        task_name text not null,
        task_instance text not null,
        task_data bytea,
        execution_time timestamptz not null,
        picked boolean not null,
        picked_by text,
        last_success timestamptz,
        last_failure timestamptz,
        consecutive_failures integer,
        last_heartbeat timestamptz,
        version bigint not null,
        created_at timestamptz not null default now(),
        priority smallint,
        primary key (task_name, task_instance)
      )$t$, service.schema_name);
    -- What is due is asked for by priority and time, a dead worker's tasks by heartbeat.
    execute format('create index scheduled_tasks_due on %I.scheduled_tasks (priority desc, execution_time)', service.schema_name);
    execute format('create index scheduled_tasks_by_time on %I.scheduled_tasks (execution_time)', service.schema_name);
    execute format('create index scheduled_tasks_by_heartbeat on %I.scheduled_tasks (last_heartbeat)', service.schema_name);
    execute format('alter table %I.scheduled_tasks enable row level security', service.schema_name);
    execute format('alter table %I.scheduled_tasks force row level security', service.schema_name);
    execute format('grant select, insert, update, delete on %I.scheduled_tasks to %I', service.schema_name, service.role_name);
    -- Its polls belong to no user: it sees all rows, which hold ids only.
    execute format(
      'create policy scheduler_sees_all on %I.scheduled_tasks to %I using (true) with check (true)', service.schema_name, service.role_name);
    execute format('comment on table %I.scheduled_tasks is %L', service.schema_name, 'Durable tasks: which, when, held by whom.');
  end loop;
end $$;
