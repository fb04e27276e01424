package dev.tributary.merge.notes;

import java.time.Duration;

/**
 * The model cannot be asked now: what was to be asked is as good as before and is to be tried
 * again.
 *
 * @param atLeast as long as the provider asks for; zero if it does not say
 * @param cause a stable code, such as {@code limited} or {@code wrong_key}
 */
public record Wait(Duration atLeast, String cause) {
  /** As long as the provider asks for, and never shorter than usual. */
  public Duration orAtLeast(Duration usual) {
    return atLeast.compareTo(usual) > 0 ? atLeast : usual;
  }
}
