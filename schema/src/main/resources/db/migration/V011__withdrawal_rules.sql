-- Two inserts that used to be taken and then had no effect, or the wrong one, are refused and say what to do instead.
-- Both are looked at after the row is in: only then has it waited for a delete of the same row that was still under way.
-- The functions see what the caller may see, which is all of the user that the row is of.

create function notes.refuse_withdrawn_revision() returns trigger
  language plpgsql set search_path = '' as $$
declare
  withdrawn integer;
begin
  select max(revision) into withdrawn from notes.withdrawal where user_id = new.user_id and note_id = new.id;
  if new.revision <= withdrawn then
    raise exception using
      errcode = 'check_violation',
      message = format('revision %s of this note is already withdrawn', new.revision),
      detail = format('notes.withdrawal withdraws note %s up to revision %s: this row would be ignored.', new.id, withdrawn),
      hint = case withdrawn
        when 2147483647 then 'There is no higher revision: set notes.note.id to a new UUID.'
        else format('Set notes.note.revision to %s.', withdrawn + 1) end,
      schema = 'notes', table = 'note', column = 'revision', constraint = 'note_revision_not_withdrawn';
  end if;
  return null;
end $$;
revoke all on function notes.refuse_withdrawn_revision() from public;

create trigger withdrawn_revision_is_refused after insert on notes.note
  for each row execute function notes.refuse_withdrawn_revision();

create function notes.refuse_withdrawal_elsewhere() returns trigger
  language plpgsql set search_path = '' as $$
declare
  real_profile uuid;
begin
  select profile_id into real_profile from notes.note
  where user_id = new.user_id and id = new.note_id and revision <= new.revision
  order by revision desc limit 1;
  if real_profile <> new.profile_id then
    raise exception using
      errcode = 'check_violation',
      message = 'this withdrawal names another profile than its note',
      detail = format('notes.note has note %s with profile_id %s.', new.note_id, real_profile),
      hint = format(
        'Set notes.withdrawal.profile_id to %s, or delete the row of notes.note: that writes the withdrawal.', real_profile),
      schema = 'notes', table = 'withdrawal', column = 'profile_id', constraint = 'withdrawal_profile_is_the_note_s';
  end if;
  return null;
end $$;
revoke all on function notes.refuse_withdrawal_elsewhere() from public;

-- Only of a client's own statement: what the delete of a note writes is taken from the deleted row.
create trigger withdrawal_elsewhere_is_refused after insert on notes.withdrawal
  for each row when (pg_trigger_depth() = 0) execute function notes.refuse_withdrawal_elsewhere();
