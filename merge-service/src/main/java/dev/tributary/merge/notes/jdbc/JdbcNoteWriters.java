package dev.tributary.merge.notes.jdbc;

import dev.tributary.merge.notes.NoteWriters;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcNoteWriters implements NoteWriters {
  private static final String RUNNING =
      """
      select virtualtransaction
      from pg_locks
      where locktype = 'relation' and mode = 'RowExclusiveLock'
        and database = (select oid from pg_database where datname = current_database())
        and relation in ('notes.note'::regclass, 'notes.withdrawal'::regclass)
      """;

  private final JdbcClient jdbc;

  JdbcNoteWriters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> running() {
    return jdbc
        .sql(RUNNING)
        .query((row, number) -> row.getString("virtualtransaction"))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
