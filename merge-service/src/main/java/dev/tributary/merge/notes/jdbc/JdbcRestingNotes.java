package dev.tributary.merge.notes.jdbc;

import dev.tributary.merge.notes.RestingNotes;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two kinds of them, each with its own way back. */
final class JdbcRestingNotes implements RestingNotes {
  private static final String PARKED =
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
  private static final String TAKE_UP_PARKED =
      """
      update profiles.note_state s
      set cause = null, updated_at = :now, state = case
        when exists (
          select from profiles.extraction e
          where e.user_id = s.user_id and e.note_id = s.note_id and e.revision = s.revision and e.active)
        then 'extracted' else 'accepted' end
      where user_id = :user and note_id = :note and revision = :revision and state = 'parked'
      """;

  private static final String READ_BY_PATTERNS =
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
  private static final String TAKE_UP_READ_BY_PATTERNS =
      """
      with forgotten as (
        delete from profiles.extraction
        where user_id = :user and note_id = :note and revision = :revision and active
          and extractor_version like 'patterns-%')
      update profiles.note_state
      set state = 'accepted', accepted_at = :now, updated_at = :now
      where user_id = :user and note_id = :note and revision = :revision and state = 'merged'
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final String find;
  private final String takeUp;

  private JdbcRestingNotes(JdbcClient jdbc, Clock clock, String find, String takeUp) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.find = find;
    this.takeUp = takeUp;
  }

  /** Those that were given up for now: what was read in them need not be read again. */
  static RestingNotes parked(JdbcClient jdbc, Clock clock) {
    return new JdbcRestingNotes(jdbc, clock, PARKED, TAKE_UP_PARKED);
  }

  /**
   * Merged ones that a model may read and has not: what was read in them is forgotten, and stays
   * part of the profile until they are read again.
   */
  static RestingNotes readByPatterns(JdbcClient jdbc, Clock clock) {
    return new JdbcRestingNotes(jdbc, clock, READ_BY_PATTERNS, TAKE_UP_READ_BY_PATTERNS);
  }

  @Override
  public List<NoteRevision> locked(UserId user) {
    return jdbc.sql(find)
        .param("user", user.value())
        .query((row, number) ->
            new NoteRevision(
                new NoteId(row.getObject("note_id", UUID.class)), row.getInt("revision")))
        .list();
  }

  @Override
  public void takeUp(UserId user, NoteRevision note) {
    jdbc.sql(takeUp)
        .param("user", user.value())
        .param("note", note.note().value())
        .param("revision", note.revision())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
