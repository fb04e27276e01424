package dev.tributary.quickstart.durable;

import dev.tributary.merge.extraction.ExtractedReminder;
import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.client.DevelopmentTokens;
import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.Refused;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.client.Unreachable;
import dev.tributary.quickstart.client.WrittenNote;
import dev.tributary.quickstart.embedded.AnswerFixture;
import dev.tributary.quickstart.embedded.HeldModel;
import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.quickstart.running.RunningInstallation;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes notes to whatever is up in a folder, and tries each again until it is taken. Every tenth
 * also holds a reminder, due soon.
 */
final class StubbornDiarist {
  private static final ZoneId ZONE = ZoneId.of("UTC");
  private static final int CONFLICT = 412;
  private static final int NOT_THERE = 404;

  private final Path data;
  private final HeldModel model;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ProfileId profile = new ProfileId(SharedInstallation.IDS.next());
  private final List<NoteId> written = new ArrayList<>();
  private @Nullable WrittenNote pending;

  StubbornDiarist(Path data, HeldModel model) {
    this.data = data;
    this.model = model;
  }

  ProfileId profile() {
    return profile;
  }

  int count() {
    return written.size();
  }

  List<NoteId> written() {
    return List.copyOf(written);
  }

  /** A session with what is up now. */
  Optional<TributaryClient> client() {
    return RunningInstallation.in(data)
        .map(running ->
            TributaryClient.of(
                running.http(),
                new DevelopmentTokens(
                        running.tokens(),
                        running.tokenSecret(),
                        running.user(),
                        http,
                        SharedInstallation.CLOCK)
                    ::current,
                http));
  }

  /** One try; whether the note was taken, now or by a try before that got no answer. */
  boolean write() {
    if (pending == null) {
      pending = next();
    }
    WrittenNote note = pending;
    Optional<TributaryClient> client = client();
    if (client.isEmpty() || !isTaken(client.get(), note)) {
      return false;
    }
    written.add(note.id());
    pending = null;
    return true;
  }

  private boolean isTaken(TributaryClient client, WrittenNote note) {
    try {
      client.putProfile(profile, "Ilse Brandt");
      client.putNote(note);
      return true;
    } catch (Refused e) {
      // Sealed once more it is other bytes: then it is there already.
      return e.status() == CONFLICT;
    } catch (Unreachable e) {
      return false;
    }
  }

  private WrittenNote next() {
    int number = written.size();
    String text = "Ilse has taken up hobby number " + number + ".";
    LocalDateTime now = LocalDateTime.now(SharedInstallation.CLOCK.withZone(ZONE));
    var reminders =
        number % 10 == 0
            ? List.of(
                AnswerFixture.reminder(
                    text, "ask about it", now.plusSeconds(5).truncatedTo(ChronoUnit.SECONDS)))
            : List.<ExtractedReminder>of();
    var facts = List.of(AnswerFixture.fact(text, Predicate.OTHER, text));
    model.record(text, AnswerFixture.json(new Extraction(facts, reminders, List.of())));
    return new WrittenNote(
        new NoteId(SharedInstallation.IDS.next()),
        profile,
        text,
        SharedInstallation.CLOCK.instant().truncatedTo(ChronoUnit.MICROS),
        ZONE);
  }

  /** How far the notes are; none while nothing answers. */
  List<NoteProgress> progress() {
    try {
      return client().map(client -> client.notes(profile)).orElseGet(List::of);
    } catch (Unreachable e) {
      return List.of();
    } catch (Refused e) {
      if (e.status() >= 500 || e.status() == NOT_THERE) {
        return List.of();
      }
      throw e;
    }
  }

  boolean isMerged(NoteId note) {
    return progress().stream().anyMatch(it -> it.note().equals(note) && it.isMerged());
  }
}
