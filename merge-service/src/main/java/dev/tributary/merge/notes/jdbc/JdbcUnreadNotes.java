package dev.tributary.merge.notes.jdbc;

import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.notes.ParkingCause;
import dev.tributary.merge.notes.UnreadNote;
import dev.tributary.merge.notes.UnreadNotes;
import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.event.NoteParked;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

final class JdbcUnreadNotes implements UnreadNotes {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcUnreadNotes.class);

  private static final String FIND =
      """
      select n.body, n.key_version, n.written_at, n.time_zone, p.id as profile_id, p.name,
        p.key_version as name_key_version
      from profiles.note_state s
      join notes.note n on n.user_id = s.user_id and n.id = s.note_id and n.revision = s.revision
      join profiles.profile p on p.user_id = s.user_id and p.id = s.profile_id
      where s.user_id = :user and s.note_id = :note and s.revision = :revision and s.state = 'accepted'
        and not exists (
          select from notes.withdrawal w
          where w.user_id = s.user_id and w.note_id = s.note_id and w.revision >= s.revision)
      """;
  private static final String EXTRACTED =
      """
      update profiles.note_state
      set state = 'extracted', attempts = attempts + :calls, extracted_at = :now, updated_at = :now
      where user_id = :user and note_id = :note and revision = :revision and state = 'accepted'
      """;
  private static final String PARK =
      """
      update profiles.note_state
      set state = 'parked', cause = :cause, attempts = attempts + :calls, updated_at = :now
      where user_id = :user and note_id = :note and revision = :revision and state in ('accepted', 'extracted')
      returning profile_id, attempts
      """;

  private final JdbcClient jdbc;
  private final NoteOpening opening;
  private final JdbcExtractions extractions;
  private final Outbox outbox;
  private final Clock clock;

  JdbcUnreadNotes(
      JdbcClient jdbc,
      NoteOpening opening,
      JdbcExtractions extractions,
      Outbox outbox,
      Clock clock) {
    this.jdbc = jdbc;
    this.opening = opening;
    this.extractions = extractions;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public UnreadNote open(UserId user, NoteRevision note) {
    return of(FIND, user, note)
        .query((row, number) -> opening.open(user, note, row))
        .optional()
        .orElseGet(UnreadNote.Nothing::new);
  }

  @Override
  public void keep(UserId user, NoteRevision note, Extracted extracted, String extractorVersion) {
    int first =
        of(EXTRACTED, user, note)
            .param("calls", extracted.calls())
            .param("now", Timestamp.from(clock.instant()))
            .update();
    if (first == 1) {
      extractions.add(user, note, extracted, extractorVersion);
    }
  }

  @Override
  public void park(UserId user, NoteRevision note, String cause, int calls) {
    Instant now = clock.instant();
    of(PARK, user, note)
        .param("cause", cause)
        .param("calls", calls)
        .param("now", Timestamp.from(now))
        .query((row, number) ->
            new NoteParked(
                user,
                new ProfileId(row.getObject("profile_id", java.util.UUID.class)),
                note.note(),
                note.revision(),
                cause,
                row.getInt("attempts"),
                now))
        .optional()
        .ifPresent(this::announce);
  }

  private void announce(NoteParked parked) {
    outbox.add(parked);
    LOG.warn(
        "note {}/{} is parked: {}: {}",
        parked.noteId(),
        parked.revision(),
        parked.cause(),
        ParkingCause.of(parked.cause()).remedy());
  }

  private StatementSpec of(String sql, UserId user, NoteRevision note) {
    return jdbc.sql(sql)
        .param("user", user.value())
        .param("note", note.note().value())
        .param("revision", note.revision());
  }
}
