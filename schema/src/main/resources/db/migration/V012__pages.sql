-- Lists of a profile are read in pages, in the order of ids: each index that finds a profile's rows goes on to order them.
-- Lists of a user alone are served by the primary keys.

drop index notes.note_by_profile;
create index note_by_profile on notes.note (user_id, profile_id, id);

drop index profiles.note_state_by_profile;
create index note_state_by_profile on profiles.note_state (user_id, profile_id, note_id);

drop index profiles.fact_by_profile;
create index fact_by_profile on profiles.fact (user_id, profile_id, id);

drop index profiles.conflict_by_profile;
create index conflict_by_profile on profiles.conflict (user_id, profile_id, id);

drop index profiles.statement_by_profile;
create index statement_by_profile on profiles.statement (user_id, profile_id, id);

drop index profiles.reminder_by_profile;
create index reminder_by_profile on profiles.reminder (user_id, profile_id, id);

drop index reminders.reminder_by_profile;
create index reminder_by_profile on reminders.reminder (user_id, profile_id, id);
