package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.view.ModelTrouble;
import dev.tributary.quickstart.view.ParkedNote;
import dev.tributary.quickstart.view.UnreadNote;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Follows a note until nothing more happens to it. */
final class NoteWatch {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final Duration BETWEEN_LOOKS_AT_THE_MODEL = Duration.ofSeconds(3);
  private static final Duration A_WHILE = Duration.ofSeconds(5);

  private final TributaryClient client;
  private final Screen screen;
  private final Consumer<String> milestone;
  private final Clock clock;
  private final Duration timeout;
  private String standing = "Waiting …";

  /**
   * @param milestone takes, once and after a while, how things stand
   */
  NoteWatch(
      TributaryClient client,
      Screen screen,
      Consumer<String> milestone,
      Clock clock,
      Duration timeout) {
    this.client = client;
    this.screen = screen;
    this.milestone = milestone;
    this.clock = clock;
    this.timeout = timeout;
  }

  /**
   * Waits until a revision is part of its profile.
   *
   * @throws NotMerged if it is parked, not for the model, or the time is up
   */
  NoteProgress untilMerged(ProfileId profile, NoteRevision note) {
    NoteProgress end = await(() -> endOf(profile, note));
    if (end.isParked()) {
      ParkedNote parked = ParkedNote.of(note.note(), end);
      throw new NotMerged("The note is stored, and parked. " + parked.problem(), parked.remedy());
    }
    if (end.isNotForModel()) {
      throw new NotMerged("The note is stored. " + UnreadNote.PROBLEM, UnreadNote.REMEDY);
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
    show("Waiting: " + found.map(NoteProgress::state).orElse("stored") + " …");
    return found.filter(progress -> progress.isFinal() || progress.isNotForModel());
  }

  private void show(String how) {
    standing = how;
    screen.progress(how);
  }

  private Stream<NoteProgress> revisions(ProfileId profile, NoteId note) {
    List<NoteProgress> notes = client.profiles().progress(profile);
    return notes.stream().filter(progress -> progress.note().equals(note));
  }

  private <T> T await(Supplier<Optional<T>> look) {
    var wait = new Wait(clock.instant());
    Optional<T> found = look.get();
    while (found.isEmpty()) {
      wait.goOn(clock.instant());
      pause();
      found = look.get();
    }
    screen.endProgress();
    return found.get();
  }

  /** What happens now and then while a note is waited for. */
  private final class Wait {
    private final Instant begun;
    private Instant nextLookAtModel;
    private boolean told;

    Wait(Instant begun) {
      this.begun = begun;
      this.nextLookAtModel = begun.plus(BETWEEN_LOOKS_AT_THE_MODEL);
    }

    void goOn(Instant now) {
      if (now.isAfter(nextLookAtModel)) {
        lookAtModel();
        nextLookAtModel = now.plus(BETWEEN_LOOKS_AT_THE_MODEL);
        if (!told && now.isAfter(begun.plus(A_WHILE))) {
          milestone.accept(standing);
          told = true;
        }
      }
      if (now.isAfter(begun.plus(timeout))) {
        throw timeUp();
      }
    }

    /** Where no model is configured, no patience helps. */
    private void lookAtModel() {
      var model = client.status().model();
      if (model.state().equals("not_configured")) {
        throw timeUp();
      }
      ModelTrouble.of(model).ifPresent(trouble -> show(trouble.problem()));
    }
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
