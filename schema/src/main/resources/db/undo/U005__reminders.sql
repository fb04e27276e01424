drop table if exists reminders.firing;
drop table if exists reminders.reminder;
drop schema if exists reminders;
