package dev.tributary.merge.flow;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;

/** What the database holds of a user and a profile, as the role that sees all rows. */
record StoredRows(UserId user, ProfileId profile) {
  /**
   * Whether nothing is left to do about the user's notes: the task of one that is parked ends after
   * that.
   */
  boolean isAtRest() {
    return Surroundings.DATABASE
        .sql(
            """
            select not exists (
              select from merge_scheduler.scheduled_tasks
              where task_name = 'note' and task_instance like ? || '/%')
            """)
        .param(user.toString())
        .query(Boolean.class)
        .single();
  }

  /** Rows of the profile that are still somewhere. */
  int rowsLeft() {
    return Surroundings.DATABASE
        .sql(
            """
            select (select count(*) from notes.note where profile_id = :profile)
              + (select count(*) from profiles.note_state where profile_id = :profile)
              + (select count(*) from profiles.statement where profile_id = :profile)
              + (select count(*) from profiles.fact where profile_id = :profile)
              + (select count(*) from profiles.conflict where profile_id = :profile)
            """)
        .param("profile", profile.value())
        .query(Integer.class)
        .single();
  }

  /** Rows that hold words of a note, sealed, in whatever table. */
  int rowsOf(NoteId note) {
    return Surroundings.DATABASE
        .sql(
            """
            select (select count(*) from notes.note where id = :note)
              + (select count(*) from profiles.extraction where note_id = :note)
              + (select count(*) from profiles.statement where note_id = :note)
            """)
        .param("note", note.value())
        .query(Integer.class)
        .single();
  }

  boolean isMerged(NoteRevision note) {
    return Surroundings.DATABASE
        .sql(
            """
            select exists (
              select from profiles.note_state
              where note_id = :note and revision = :revision and state = 'merged')
            """)
        .param("note", note.note().value())
        .param("revision", note.revision())
        .query(Boolean.class)
        .single();
  }

  /** Whether something is still to be done for any note of the user. */
  boolean hasTasks() {
    return Surroundings.DATABASE
        .sql(
            """
            select exists (
              select from merge_scheduler.scheduled_tasks where task_instance like :user || '/%')
            """)
        .param("user", user.toString())
        .query(Boolean.class)
        .single();
  }

  /** Whether something is still to be done for a note. */
  boolean hasTask(NoteRevision note) {
    return Surroundings.DATABASE
        .sql(
            """
            select exists (
              select from merge_scheduler.scheduled_tasks
              where task_name = 'note' and task_instance like '%' || :note || '%')
            """)
        .param("note", note.note().toString())
        .query(Boolean.class)
        .single();
  }
}
