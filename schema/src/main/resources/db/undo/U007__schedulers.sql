drop table if exists merge_scheduler.scheduled_tasks;
drop schema if exists merge_scheduler;
drop table if exists reminder_scheduler.scheduled_tasks;
drop schema if exists reminder_scheduler;
