drop function if exists profiles.is_note_not_for_model(uuid, uuid, integer);
drop function if exists profiles.is_not_for_model(uuid, uuid);
drop table if exists profiles.model_refusal;
alter table if exists profiles.profile drop column if exists model_refused_at;
