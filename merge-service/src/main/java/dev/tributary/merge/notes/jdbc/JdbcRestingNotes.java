package dev.tributary.merge.notes.jdbc;

import dev.tributary.merge.notes.ParkedNotes;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcParkedNotes implements ParkedNotes {
  private static final String LOCK =
      """
      select s.note_id, s.revision
      from profiles.note_state s
      join notes.note n on n.user_id = s.user_id and n.id = s.note_id and n.revision = s.revision
      where s.user_id = :user and s.state = 'parked'
        and not exists (
          select from notes.withdrawal w
          where w.user_id = s.user_id and w.note_id = s.note_id and w.revision >= s.revision)
      order by s.written_at, s.note_id
      for update of s
      """;
  private static final String TAKE_UP =
      """
      update profiles.note_state s
      set cause = null, updated_at = :now, state = case
        when exists (
          select from profiles.extraction e
          where e.user_id = s.user_id and e.note_id = s.note_id and e.revision = s.revision and e.active)
        then 'extracted' else 'accepted' end
      where user_id = :user and note_id = :note and revision = :revision and state = 'parked'
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcParkedNotes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<NoteRevision> locked(UserId user) {
    return jdbc.sql(LOCK)
        .param("user", user.value())
        .query((row, number) ->
            new NoteRevision(
                new NoteId(row.getObject("note_id", UUID.class)), row.getInt("revision")))
        .list();
  }

  @Override
  public void takeUp(UserId user, NoteRevision note) {
    jdbc.sql(TAKE_UP)
        .param("user", user.value())
        .param("note", note.note().value())
        .param("revision", note.revision())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
