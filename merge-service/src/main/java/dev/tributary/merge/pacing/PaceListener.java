package dev.tributary.merge.pacing;

import dev.tributary.merge.extraction.Urgency;
import java.time.Duration;

/** Is told how calls fare; by the thread that calls, which it must not hold up. */
public interface PaceListener {
  /** A call's time has come. */
  void waited(Urgency urgency, Duration waited);

  /**
   * Somebody was sent away.
   *
   * @param cause as in {@link dev.tributary.merge.extraction.ModelAnswer.Held}
   */
  void putOff(String cause);

  /**
   * The model is not asked any more, but for probes.
   *
   * @param cause a stable code
   */
  void opened(String cause);

  /** The model answers again. */
  void closed();
}
