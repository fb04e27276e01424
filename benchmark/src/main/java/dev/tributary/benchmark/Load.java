package dev.tributary.benchmark;

import dev.tributary.merge.keys.IssueSessionKey;
import dev.tributary.merge.keys.SessionKey;
import dev.tributary.schema.event.NoteInserted;
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
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores sealed notes as their authors' clients do, and gives the events that tell of them. */
final class Load {
  private final JdbcClient database;
  private final IdSource ids;
  private final IssueSessionKey keys;
  private final List<NoteInserted> events = new ArrayList<>();

  Load(ApplicationContext service, JdbcClient database) {
    this.database = database;
    this.ids = service.getBean(IdSource.class);
    this.keys = service.getBean(IssueSessionKey.class);
  }

  /** Many users, each of whom writes the notes about one person of the data set. */
  List<NoteInserted> ofManyUsers(Dataset dataset, int count) {
    events.clear();
    for (int round = 0; events.size() < count; round++) {
      for (Dataset.Person person : dataset.people()) {
        Author author = author(person.name());
        person.notes().forEach(note -> author.write(note.at(), person.timeZone(), note.text()));
      }
    }
    return List.copyOf(events.subList(0, count));
  }

  /** One user, who writes all of it about one person, a month later each time. */
  List<NoteInserted> ofOneProfile(Dataset dataset, int count) {
    events.clear();
    Author author = author("Ines Caldeira");
    for (int round = 0; events.size() < count; round++) {
      Duration later = Duration.ofDays(30L * round);
      for (Dataset.Person person : dataset.people()) {
        person
            .notes()
            .forEach(note -> author.write(note.at().plus(later), person.timeZone(), note.text()));
      }
    }
    return List.copyOf(events.subList(0, count));
  }

  private Author author(String profileName) {
    UserId user = new UserId(ids.next());
    SessionKey issued = keys.issue(user);
    DataKey key = new DataKey(user, issued.version(), issued.bytes());
    ProfileId profile = new ProfileId(ids.next());
    database
        .sql("insert into profiles.profile (user_id, id, name, key_version) values (?, ?, ?, ?)")
        .params(
            user.value(),
            profile.value(),
            key.seal(Columns.PROFILE_NAME, profile.toString(), profileName),
            key.version())
        .update();
    return new Author(user, profile, key);
  }

  private final class Author {
    private final UserId user;
    private final ProfileId profile;
    private final DataKey key;

    private Author(UserId user, ProfileId profile, DataKey key) {
      this.user = user;
      this.profile = profile;
      this.key = key;
    }

    private void write(Instant at, String timeZone, String text) {
      NoteRevision note = new NoteRevision(new NoteId(ids.next()), 1);
      database
          .sql(
              """
              insert into notes.note (user_id, id, revision, profile_id, body, key_version, written_at, time_zone)
              values (?, ?, 1, ?, ?, ?, ?, ?)
              """)
          .params(
              user.value(),
              note.note().value(),
              profile.value(),
              key.seal(Columns.NOTE_BODY, note.toString(), text),
              key.version(),
              Timestamp.from(at),
              timeZone)
          .update();
      events.add(new NoteInserted(user, note.note(), 1, profile, at, at));
    }
  }
}
