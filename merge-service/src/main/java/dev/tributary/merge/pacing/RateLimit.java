package dev.tributary.merge.pacing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many requests and tokens a minute may take. Not for several threads at once. */
public final class RateLimit {
  private final @Nullable Bucket requests;
  private final @Nullable Bucket tokens;

  /**
   * A limit of which a share is ours.
   *
   * @param requestsPerMinute null for no limit
   * @param tokensPerMinute of input and output; null for no limit
   * @param share of both, above 0 and up to 1: several instances divide a provider's limit
   */
  public RateLimit(
      @Nullable Integer requestsPerMinute, @Nullable Integer tokensPerMinute, double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("share must be above 0 and at most 1, not " + share);
    }
    this.requests = bucket("requests-per-minute", requestsPerMinute, share);
    this.tokens = bucket("tokens-per-minute", tokensPerMinute, share);
  }

  /** Asks as much as it likes. */
  public static RateLimit none() {
    return new RateLimit(null, null, 1);
  }

  private static @Nullable Bucket bucket(String name, @Nullable Integer perMinute, double share) {
    if (perMinute == null) {
      return null;
    }
    if (perMinute < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more, not " + perMinute);
    }
    return new Bucket(perMinute * share);
  }

  /** Until a request of about so many tokens is allowed; zero if that is now. */
  Duration delay(long estimatedTokens, Instant now) {
    Duration request = requests == null ? Duration.ZERO : requests.delay(1, now);
    Duration token = tokens == null ? Duration.ZERO : tokens.delay(estimatedTokens, now);
    return longer(request, token);
  }

  /** What one such request takes of the limit's time. */
  Duration spacing(long estimatedTokens) {
    Duration request = requests == null ? Duration.ZERO : requests.spacing(1);
    Duration token = tokens == null ? Duration.ZERO : tokens.spacing(estimatedTokens);
    return longer(request, token);
  }

  /** A request goes out. */
  void take(long estimatedTokens, Instant now) {
    if (requests != null) {
      requests.take(1, now);
    }
    if (tokens != null) {
      tokens.take(estimatedTokens, now);
    }
  }

  /** The provider has said how many tokens it really were. */
  void correct(long estimatedTokens, long usedTokens) {
    if (tokens != null) {
      tokens.giveBack(estimatedTokens - usedTokens);
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
