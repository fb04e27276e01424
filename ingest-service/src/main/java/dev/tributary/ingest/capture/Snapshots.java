package dev.tributary.ingest.capture;

import java.util.List;

/** What the tables held at one point of the log. */
public interface Snapshots {
  /**
   * Fixes such a point for as long as the snapshot is open. A crash leaves no trace of it.
   *
   * @throws CaptureFailed if another one is open, wherever
   */
  Snapshot open();

  /** The tables' rows at that point, and nothing of what came after it. */
  interface Snapshot extends AutoCloseable {
    /** Hands over every row, in batches. */
    void read(Batches batches) throws InterruptedException;

    /** Makes the replication slot, beginning at that very point. */
    void makeSlot();

    @Override
    void close();
  }

  /** Takes rows, a bounded number at a time. */
  @FunctionalInterface
  interface Batches {
    void take(List<ChangeEvent> changes) throws InterruptedException;
  }
}
