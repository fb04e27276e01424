package dev.tributary.platform.tasks;

import java.util.concurrent.ThreadFactory;

/** Tells work that nobody waits for from requests and records, so that it can stand back. */
public final class BackgroundWork {
  private static final ScopedValue<Boolean> HERE = ScopedValue.newInstance();

  private BackgroundWork() {}

  /** Virtual threads whose work is in the background. */
  public static ThreadFactory threads() {
    return work -> Thread.ofVirtual().unstarted(() -> ScopedValue.where(HERE, true).run(work));
  }

  /** Whether the current thread is one of those. */
  public static boolean isHere() {
    return HERE.isBound();
  }
}
