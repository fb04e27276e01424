package dev.tributary.merge.notes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Tells a row that is late from one that will never be there.
 *
 * <p>Logical decoding reads a commit from the log, which is a moment before the transaction leaves
 * the list of running ones, and longer where a commit waits for a standby: until then no snapshot
 * shows its rows. A writer gives up its lock on the table only after it has left that list. So if
 * those that hold the lock are asked for first, and the row is looked for after that, then a row
 * that is not found can only come from one of them; with none of them left, it never comes.
 * Transaction ids would not tell: a snapshot does not list a running one that is younger than the
 * last to end, and any long write elsewhere in the cluster would be waited for.
 */
public final class LateRows {
  private static final Duration PAUSE = Duration.ofMillis(10);

  private final NoteWriters writers;
  private final Clock clock;
  private final Duration patience;

  /**
   * @param patience after a record was published, for as long as one of the writers goes on
   */
  public LateRows(NoteWriters writers, Clock clock, Duration patience) {
    this.writers = writers;
    this.clock = clock;
    this.patience = patience;
  }

  /**
   * Looks until the row is found, or nothing can bring it any more. Call without a transaction.
   *
   * @param look each time in a transaction of its own
   * @param publishedAt of the record: its age counts, not how long it is looked at, so that many
   *     records without a row do not add up
   * @return whether it was found
   */
  boolean find(BooleanSupplier look, Instant publishedAt) {
    Instant now = clock.instant();
    Instant end = (publishedAt.isBefore(now) ? publishedAt : now).plus(patience);
    Set<String> suspects = new HashSet<>(writers.running());
    while (!look.getAsBoolean()) {
      if (suspects.isEmpty() || clock.instant().isAfter(end)) {
        return false;
      }
      pause();
      suspects.retainAll(writers.running());
    }
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a row was awaited", e);
    }
  }
}
