drop trigger if exists withdrawal_elsewhere_is_refused on notes.withdrawal;
drop trigger if exists withdrawn_revision_is_refused on notes.note;
drop function if exists notes.refuse_withdrawal_elsewhere();
drop function if exists notes.refuse_withdrawn_revision();
