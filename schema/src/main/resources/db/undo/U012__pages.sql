-- Guarded, because an undo may find that the tables themselves are gone.
do $$
declare
  list record;
begin
  for list in
    select * from (values
      ('reminders', 'reminder'), ('profiles', 'reminder'), ('profiles', 'statement'), ('profiles', 'conflict'),
      ('profiles', 'fact'), ('profiles', 'note_state'), ('notes', 'note')) as lists (schema_name, table_name)
    where to_regclass(format('%I.%I', schema_name, table_name)) is not null
  loop
    execute format('drop index if exists %I.%I', list.schema_name, list.table_name || '_by_profile');
    execute format(
      'create index %I on %I.%I (user_id, profile_id)', list.table_name || '_by_profile', list.schema_name, list.table_name);
  end loop;
end $$;
