package dev.tributary.benchmark;

import dev.tributary.merge.cost.Expenses;
import dev.tributary.merge.extraction.Extractor;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.keys.IssueSessionKey;
import dev.tributary.merge.keys.SessionKey;
import dev.tributary.merge.merging.MergeNote;
import dev.tributary.merge.merging.RefoldProfile;
import dev.tributary.merge.notes.ExtractNote;
import dev.tributary.merge.notes.UnreadNotes;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.Columns;
import dev.tributary.schema.seal.DataKey;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A user who writes notes about one person, each of which is read and then merged at once. */
final class Writer {
  private static final Instant FIRST = Instant.parse("2031-01-01T08:00:00Z");

  private final ApplicationContext service;
  private final JdbcClient database;
  private final IdSource ids;
  private final ExtractNote extractNote;
  private final UserId user;
  private final ProfileId profile;
  private final DataKey key;
  private int written;

  Writer(ApplicationContext service, JdbcClient database) {
    this.service = service;
    this.database = database;
    this.ids = service.getBean(IdSource.class);
    this.extractNote =
        new ExtractNote(
            service.getBean(RowLevelSession.class),
            service.getBean(UnreadNotes.class),
            service.getBean(Extractor.class),
            service.getBean(Expenses.class));
    this.user = new UserId(ids.next());
    this.profile = new ProfileId(ids.next());
    SessionKey issued = service.getBean(IssueSessionKey.class).issue(user);
    this.key = new DataKey(user, issued.version(), issued.bytes());
    begin();
  }

  private void begin() {
    database
        .sql("insert into profiles.profile (user_id, id, name, key_version) values (?, ?, ?, ?)")
        .params(
            user.value(),
            profile.value(),
            key.seal(Columns.PROFILE_NAME, profile.toString(), "Ines Caldeira"),
            key.version())
        .update();
  }

  /**
   * Writes a note that says these values, has it read, and merges it.
   *
   * @param sayings as {@code predicate: value}
   * @return what merging took
   */
  Duration write(List<String> sayings) {
    NoteRevision note = new NoteRevision(new NoteId(ids.next()), 1);
    insert(note, String.join("\n", sayings));
    extractNote.extract(user, note, Urgency.LIVE);
    long begun = System.nanoTime();
    service.getBean(MergeNote.class).merge(user, note);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Folds the whole profile anew. */
  Duration refold() {
    long begun = System.nanoTime();
    service.getBean(RefoldProfile.class).refold(user, profile);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  int facts() {
    return database
        .sql("select count(*) from profiles.fact where user_id = ?")
        .param(user.value())
        .query(Integer.class)
        .single();
  }

  private void insert(NoteRevision note, String text) {
    Timestamp at = Timestamp.from(FIRST.plus(Duration.ofMinutes(written++)));
    database
        .sql(
            """
            insert into notes.note (user_id, id, revision, profile_id, body, key_version, written_at, time_zone)
            values (?, ?, 1, ?, ?, ?, ?, 'Europe/Lisbon')
            """)
        .params(
            user.value(),
            note.note().value(),
            profile.value(),
            key.seal(Columns.NOTE_BODY, note.toString(), text),
            key.version(),
            at)
        .update();
    database
        .sql(
            """
            insert into profiles.note_state (
              user_id, note_id, revision, profile_id, written_at, time_zone, stored_at)
            values (?, ?, 1, ?, ?, 'Europe/Lisbon', ?)
            """)
        .params(user.value(), note.note().value(), profile.value(), at, at)
        .update();
  }
}
