package dev.tributary.quickstart.broken;

import static org.awaitility.Awaitility.await;

import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.client.WrittenNote;
import dev.tributary.quickstart.embedded.AnswerFixture;
import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A user whose notes are in order, whatever others send. */
final class Control {
  final UserId user = new UserId(SharedInstallation.IDS.next());
  final ProfileId profile = new ProfileId(SharedInstallation.IDS.next());
  private final TributaryClient client = SharedInstallation.get().login(user);

  Control() {
    client.putProfile(profile, "Ines Caldeira");
  }

  /** Writes a note, and waits until it is merged. */
  NoteId write(String text, Predicate predicate, String value) {
    var note = new NoteId(SharedInstallation.IDS.next());
    SharedInstallation.ANSWERS.record(note, AnswerFixture.aFact(text, predicate, value));
    client.putNote(
        new WrittenNote(
            note,
            profile,
            text,
            SharedInstallation.CLOCK.instant().truncatedTo(ChronoUnit.MICROS),
            ZoneId.of("UTC")));
    await().atMost(Duration.ofMinutes(1)).until(() -> isMerged(note));
    return note;
  }

  private boolean isMerged(NoteId note) {
    return client.notes(profile).stream()
        .filter(progress -> progress.note().equals(note))
        .anyMatch(NoteProgress::isMerged);
  }

  /** All that this user can read. */
  List<Object> everything() {
    return List.of(client.profile(profile), client.notes(profile), client.reminders());
  }
}
