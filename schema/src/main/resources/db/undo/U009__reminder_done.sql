alter table if exists reminders.reminder
  drop constraint if exists reminder_done_is_closed,
  drop column if exists done_at;
