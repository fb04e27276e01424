package dev.tributary.merge.notes;

import dev.tributary.merge.extraction.ModelAnswer.Held;
import java.time.Duration;

/**
 * The model cannot be asked now: what was to be asked is as good as before and is to be tried
 * again.
 *
 * @param atLeast as long as the provider asks for; zero if it does not say
 * @param cause a stable code, such as {@code limited} or {@code wrong_key}
 */
public record Wait(Duration atLeast, String cause) {
  /** Another of this process merges notes of the user; the model is not waited for. */
  public static final Wait FOR_ANOTHERS_TURN = new Wait(Duration.ZERO, "merging");

  /** Whether it is our own pace, or its user's wish, and nothing that operators have to know. */
  public boolean isNobodysTrouble() {
    return equals(FOR_ANOTHERS_TURN)
        || cause.equals(Held.BUSY)
        || cause.equals(Held.OWN_LIMIT)
        || cause.equals(Held.NOT_FOR_MODEL);
  }

  /** As long as the provider asks for, and never shorter than usual. */
  public Duration orAtLeast(Duration usual) {
    return atLeast.compareTo(usual) > 0 ? atLeast : usual;
  }
}
