package dev.tributary.ingest.intake;

import dev.tributary.ingest.intake.SubmitOutcome.AlreadyStored;
import dev.tributary.ingest.intake.SubmitOutcome.Created;
import dev.tributary.ingest.intake.SubmitOutcome.Invalid;
import dev.tributary.ingest.intake.SubmitOutcome.Replaced;
import dev.tributary.ingest.intake.SubmitOutcome.WrongRevision;
import dev.tributary.schema.id.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Stores a note, or the next revision of one. The same request again changes nothing, so that a
 * client may repeat it until it has an answer.
 */
public final class SubmitNote {
  private static final int NONE = 0;

  private final Notes notes;
  private final Clock clock;
  private final Duration maxAhead;

  /**
   * @param maxAhead how far the time of writing may lie ahead of this machine's clock
   */
  public SubmitNote(Notes notes, Clock clock, Duration maxAhead) {
    this.notes = notes;
    this.clock = clock;
    this.maxAhead = maxAhead;
  }

  /**
   * Call within the user's row-level session.
   *
   * @param precondition which revision the author means to replace
   */
  public SubmitOutcome submit(UserId user, SealedNote note, Precondition precondition) {
    Optional<Invalid> broken = NoteRules.broken(note, clock.instant(), maxAhead);
    if (broken.isPresent()) {
      return broken.get();
    }
    if (!notes.profileExists(user, note.profileId())) {
      return new Invalid("profile_id", "must be one of your profiles: create it first");
    }
    notes.lock(user, note.id());
    Optional<SealedNote> stored = notes.newest(user, note.id());
    if (stored.filter(note::isSameAs).isPresent()) {
      return new AlreadyStored();
    }
    // A withdrawal speaks of all revisions up to its own, so that only a higher one comes back.
    int next = notes.highestRevision(user, note.id()) + 1;
    int newest = stored.map(SealedNote::revision).orElse(NONE);
    boolean isExpected = newest == NONE ? !precondition.isGiven() : precondition.isMetBy(newest);
    if (note.revision() != next || !isExpected) {
      return new WrongRevision(newest, next);
    }
    notes.replace(user, note);
    return newest == NONE ? new Created() : new Replaced();
  }
}
