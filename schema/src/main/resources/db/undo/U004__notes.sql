drop table if exists notes.withdrawal;
drop table if exists notes.note;
drop function if exists notes.withdraw_deleted_note();
drop schema if exists notes;
