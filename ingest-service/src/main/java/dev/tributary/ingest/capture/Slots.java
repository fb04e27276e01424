package dev.tributary.ingest.capture;

/**
 * The replication slot: capture's only memory of how far it has come. It exists from the moment on
 * when everything before its beginning is in Kafka.
 */
public interface Slots {
  /**
   * How it stands.
   *
   * @throws CaptureFailed if a slot of this name serves another purpose
   */
  SlotState state();

  /** Removes a slot that was lost. Everything that the tables hold is then carried again. */
  void drop();
}
