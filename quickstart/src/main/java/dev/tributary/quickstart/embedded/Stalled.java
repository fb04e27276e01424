package dev.tributary.quickstart.embedded;

import java.time.Duration;

/** Nothing has moved for so long that something must be wrong. */
public final class Stalled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Stalled(WorkLeft left, Duration patience) {
    super(
        "nothing has moved for %d minutes, and there is left: %s"
            .formatted(patience.toMinutes(), left));
  }
}
