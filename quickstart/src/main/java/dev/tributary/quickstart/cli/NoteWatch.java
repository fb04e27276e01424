package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.view.ModelTrouble;
import dev.tributary.quickstart.view.ParkedNote;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Follows a note until nothing more happens to it. */
final class NoteWatch {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final Duration BETWEEN_LOOKS_AT_THE_MODEL = Duration.ofSeconds(3);

  private final TributaryClient client;
  private final Screen screen;
  private final Clock clock;
  private final Duration timeout;

  NoteWatch(TributaryClient client, Screen screen, Clock clock, Duration timeout) {
    this.client = client;
    this.screen = screen;
    this.clock = clock;
    this.timeout = timeout;
  }

  /**
   * Waits until a revision is part of its profile.
   *
   * @throws NotMerged if it is parked, or the time is up
   */
  NoteProgress untilMerged(ProfileId profile, NoteRevision note) {
    NoteProgress end = await(() -> endOf(profile, note));
    if (end.isParked()) {
      ParkedNote parked = ParkedNote.of(note.note(), end);
      throw new NotMerged("The note is stored, and parked. " + parked.problem(), parked.remedy());
    }
    return end;
  }

  /** Waits until nothing that a note said is part of its profile. */
  void untilGone(ProfileId profile, NoteId note) {
    await(() -> Optional.of(note).filter(id -> revisions(profile, id).noneMatch(this::isThere)));
  }

  private boolean isThere(NoteProgress progress) {
    return !progress.isFinal() || progress.isMerged() || progress.isParked();
  }

  private Optional<NoteProgress> endOf(ProfileId profile, NoteRevision note) {
    Optional<NoteProgress> found =
        revisions(profile, note.note())
            .filter(progress -> progress.revision() == note.revision())
            .findFirst();
    screen.progress("Waiting: " + found.map(NoteProgress::state).orElse("stored") + " …");
    return found.filter(NoteProgress::isFinal);
  }

  private Stream<NoteProgress> revisions(ProfileId profile, NoteId note) {
    List<NoteProgress> notes = client.profiles().progress(profile);
    return notes.stream().filter(progress -> progress.note().equals(note));
  }

  private <T> T await(Supplier<Optional<T>> look) {
    Instant end = clock.instant().plus(timeout);
    Instant askModel = clock.instant().plus(BETWEEN_LOOKS_AT_THE_MODEL);
    Optional<T> found = look.get();
    while (found.isEmpty()) {
      Instant now = clock.instant();
      if (now.isAfter(askModel)) {
        giveUpWithoutModel();
        askModel = now.plus(BETWEEN_LOOKS_AT_THE_MODEL);
      }
      if (now.isAfter(end)) {
        throw timeUp();
      }
      pause();
      found = look.get();
    }
    screen.endProgress();
    return found.get();
  }

  /** Where no model is configured, no patience helps. */
  private void giveUpWithoutModel() {
    var model = client.status().model();
    if (model.state().equals("not_configured")) {
      throw timeUp();
    }
    ModelTrouble.of(model).ifPresent(trouble -> screen.progress(trouble.problem()));
  }

  private NotMerged timeUp() {
    Optional<ModelTrouble> trouble = ModelTrouble.of(client.status().model());
    return new NotMerged(
        "The note is stored, and has not reached its profile yet. "
            + trouble.map(ModelTrouble::problem).orElse(""),
        trouble.map(ModelTrouble::remedy).orElse("It will; see: tributary note list"));
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a note", e);
    }
  }
}
