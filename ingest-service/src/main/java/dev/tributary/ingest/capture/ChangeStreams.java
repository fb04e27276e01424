package dev.tributary.ingest.capture;

/** The tail of the database's log. */
public interface ChangeStreams {
  /**
   * Carries changes until it fails, or until the thread is interrupted; everything is closed then.
   *
   * @param following called when changes are being waited for
   * @throws CaptureFailed with the cause of its end
   */
  void follow(Runnable following) throws InterruptedException;
}
