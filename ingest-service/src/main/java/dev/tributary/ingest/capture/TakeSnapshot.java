package dev.tributary.ingest.capture;

/**
 * Carries what was committed before capture first started.
 *
 * <p>Nothing falls between this and the log: the rows are those that are visible at the point where
 * a temporary slot begins, and the slot that stays is a copy of that one, made when all of them are
 * in Kafka. So the slot exists if and only if nothing before it is missing. A crash on the way
 * leaves neither slot, and the next start begins again; what was already carried is carried twice.
 */
public final class TakeSnapshot {
  private final Snapshots snapshots;
  private final PublishChanges publish;

  public TakeSnapshot(Snapshots snapshots, PublishChanges publish) {
    this.snapshots = snapshots;
    this.publish = publish;
  }

  /** Afterwards there is a slot. */
  public void take() throws InterruptedException {
    try (Snapshots.Snapshot snapshot = snapshots.open()) {
      snapshot.read(publish::publish);
      snapshot.makeSlot();
    }
  }
}
