package dev.tributary.quickstart.embedded;

import static org.awaitility.Awaitility.await;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.Refused;
import dev.tributary.quickstart.client.ShownProfile;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.client.WrittenNote;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/** A user who writes notes about one person. */
final class Diarist {
  /** Is told what the model is going to answer about a note. */
  @FunctionalInterface
  interface Recorder {
    void record(NoteId note, String text, String answer);
  }

  private static final ZoneId ZONE = ZoneId.of("UTC");
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(90);

  private final TributaryClient client;
  private final Recorder recorder;
  private final Clock clock;
  private final IdSource ids;
  private final UserId user;
  private final ProfileId profile;

  Diarist(
      Function<UserId, TributaryClient> login,
      String person,
      Recorder recorder,
      Clock clock,
      IdSource ids) {
    this.recorder = recorder;
    this.clock = clock;
    this.ids = ids;
    this.user = new UserId(ids.next());
    this.profile = new ProfileId(ids.next());
    this.client = login.apply(user);
    client.putProfile(profile, person);
  }

  /** A user of the shared installation. */
  static Diarist about(String person) {
    return new Diarist(
        SharedInstallation.get()::login,
        person,
        (note, text, answer) -> SharedInstallation.ANSWERS.record(note, answer),
        SharedInstallation.CLOCK,
        SharedInstallation.IDS);
  }

  /** Puts a note, written now. */
  NoteId writes(String text, String answer) {
    var note = new NoteId(ids.next());
    recorder.record(note, text, answer);
    client.putNote(
        new WrittenNote(note, profile, text, clock.instant().truncatedTo(ChronoUnit.MICROS), ZONE));
    return note;
  }

  /** So many seconds from now, as the diarist's clock on the wall shows it. */
  LocalDateTime inSeconds(int seconds) {
    return LocalDateTime.ofInstant(clock.instant(), ZONE)
        .plusSeconds(seconds)
        .truncatedTo(ChronoUnit.SECONDS);
  }

  /** Waits until so many notes have reached a state in which nothing more happens to them. */
  List<NoteProgress> awaitFinal(int count) {
    return await()
        .atMost(LONG_ENOUGH)
        .ignoreExceptionsMatching(Diarist::isOutage)
        .until(
            () -> client.notes(profile),
            notes -> notes.size() == count && notes.stream().allMatch(NoteProgress::isFinal));
  }

  /** Waits until the only reminder has come to a state. */
  ShownReminder awaitReminder(String state) {
    return await()
        .atMost(LONG_ENOUGH)
        .ignoreExceptionsMatching(Diarist::isOutage)
        .until(
            () -> client.reminders(profile),
            reminders -> reminders.size() == 1 && reminders.getFirst().state().equals(state))
        .getFirst();
  }

  /** A service that was killed answers nothing for a while. */
  private static boolean isOutage(Throwable failure) {
    return failure instanceof Refused refused && refused.status() >= 500;
  }

  TributaryClient client() {
    return client;
  }

  UserId user() {
    return user;
  }

  ProfileId profileId() {
    return profile;
  }

  ShownProfile profile() {
    return client.profile(profile);
  }
}
