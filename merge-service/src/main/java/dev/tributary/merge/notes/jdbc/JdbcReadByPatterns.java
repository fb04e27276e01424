package dev.tributary.merge.notes.jdbc;

import dev.tributary.merge.notes.ReadByPatterns;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcReadByPatterns implements ReadByPatterns {
  private static final String LOCK =
      """
      select s.note_id, s.revision
      from profiles.note_state s
      join notes.note n on n.user_id = s.user_id and n.id = s.note_id and n.revision = s.revision
      join profiles.extraction e
        on e.user_id = s.user_id and e.note_id = s.note_id and e.revision = s.revision and e.active
      where s.user_id = :user and s.state = 'merged' and e.extractor_version like 'patterns-%'
        and not profiles.is_not_for_model(s.user_id, s.profile_id)
        and not exists (
          select from notes.withdrawal w
          where w.user_id = s.user_id and w.note_id = s.note_id and w.revision >= s.revision)
      order by s.written_at, s.note_id
      for update of s
      """;
  private static final String FORGET =
      """
      delete from profiles.extraction
      where user_id = :user and note_id = :note and revision = :revision and active
        and extractor_version like 'patterns-%'
      """;
  private static final String TAKE_UP =
      """
      update profiles.note_state
      set state = 'accepted', accepted_at = :now, updated_at = :now
      where user_id = :user and note_id = :note and revision = :revision and state = 'merged'
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcReadByPatterns(JdbcClient jdbc, Clock clock) {
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
    Timestamp now = Timestamp.from(clock.instant());
    of(FORGET, user, note).update();
    of(TAKE_UP, user, note).param("now", now).update();
  }

  private JdbcClient.StatementSpec of(String sql, UserId user, NoteRevision note) {
    return jdbc.sql(sql)
        .param("user", user.value())
        .param("note", note.note().value())
        .param("revision", note.revision());
  }
}
