package dev.tributary.merge.notes.scheduler;

import dev.tributary.merge.merging.ProcessedNotes;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Removes tasks that nobody runs; one that runs finds nothing left to do. */
final class WaitingNoteTasks implements ProcessedNotes {
  private static final String REMOVE =
      """
      delete from %s
      where task_name = 'note' and task_instance = any(:instances) and not picked
      """;

  private final JdbcClient jdbc;
  private final String sql;

  /**
   * @param table of the tasks, with its schema
   */
  WaitingNoteTasks(JdbcClient jdbc, String table) {
    this.jdbc = jdbc;
    this.sql = REMOVE.formatted(table);
  }

  @Override
  public void done(UserId user, Collection<NoteRevision> notes) {
    Object[] instances =
        notes.stream().map(note -> new NoteTaskId(user, note).toString()).toArray();
    jdbc.sql(sql).param("instances", new SqlArrayValue("text", instances)).update();
  }
}
