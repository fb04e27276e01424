package dev.tributary.ingest.capture;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * One run of capture, from the first check to the failure that ends it. Each run begins with the
 * checks, because what is missing may have gone missing since the last one: a slot that is simply
 * made anew would leave a gap that nobody notices.
 */
public final class CaptureDatabase {
  private static final Duration STANDBY_LOOKS_EVERY = Duration.ofMillis(200);

  private final Grants grants;
  private final Slots slots;
  private final OutgoingRecords records;
  private final TakeSnapshot takeSnapshot;
  private final ChangeStreams changes;
  private final Pause pause;

  public CaptureDatabase(
      Grants grants,
      Slots slots,
      OutgoingRecords records,
      TakeSnapshot takeSnapshot,
      ChangeStreams changes,
      Pause pause) {
    this.grants = grants;
    this.slots = slots;
    this.records = records;
    this.takeSnapshot = takeSnapshot;
    this.changes = changes;
    this.pause = pause;
  }

  /**
   * Captures until it fails or the thread is interrupted.
   *
   * @param progress told of each stage that begins
   * @param following called when the log is being followed
   */
  public void capture(Consumer<CaptureState> progress, Runnable following)
      throws InterruptedException {
    grants.verify();
    records.makeTopics();
    while (true) {
      switch (slots.state()) {
        case LOST -> {
          progress.accept(new CaptureState.Recovering());
          slots.drop();
        }
        case ABSENT -> {
          progress.accept(new CaptureState.Snapshotting());
          takeSnapshot.take();
        }
        case IN_THE_MAKING, IN_USE -> {
          progress.accept(new CaptureState.Standby());
          pause.pause(STANDBY_LOOKS_EVERY);
        }
        case FREE -> {
          changes.follow(following);
          return;
        }
      }
    }
  }
}
