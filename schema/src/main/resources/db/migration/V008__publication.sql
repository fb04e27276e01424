-- What capture may stream: inserts into three tables, named one by one. Updates and deletes are never published.
-- A note leaves without its body: what travels is a pointer.

create publication tributary for table
  notes.note (user_id, id, revision, profile_id, written_at, created_at),
  notes.withdrawal (user_id, note_id, revision, profile_id, withdrawn_at),
  outbox.event
  with (publish = 'insert');
