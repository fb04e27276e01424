-- The user's own word on a reminder, kept apart from what notes say of it: no note is needed to be done with something.

alter table reminders.reminder
  add column done_at timestamptz,
  add constraint reminder_done_is_closed check (done_at is null or state = 'closed');
comment on column reminders.reminder.done_at is 'When its user called it done; null if nobody did, whatever notes say.';
