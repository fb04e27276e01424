package dev.tributary.ingest.capture;

import java.time.Duration;

/** Lets time pass. Injected, so that a test need not wait. */
@FunctionalInterface
public interface Pause {
  /** Returns when it is over. */
  void pause(Duration duration) throws InterruptedException;
}
