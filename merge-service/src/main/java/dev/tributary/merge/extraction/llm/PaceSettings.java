package dev.tributary.merge.extraction.llm;

import dev.tributary.merge.pacing.CallsAtOnce;
import dev.tributary.merge.pacing.RateLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast the model is asked.
 *
 * @param requestsPerMinute that the provider allows; empty for no limit
 * @param tokensPerMinute that the provider allows, input and output; empty for no limit
 * @param share of both that this instance takes, above 0 and up to 1
 * @param maxCallsAtOnce that are ever tried, from 1; how many there really are, the provider's
 *     answers tell
 */
@ConfigurationProperties("tributary.extraction")
record PaceSettings(
    @Nullable Integer requestsPerMinute,
    @Nullable Integer tokensPerMinute,
    @DefaultValue("1") double share,
    @DefaultValue("32") int maxCallsAtOnce) {

  /**
   * A limit of its own for each model.
   *
   * @throws IllegalArgumentException if the settings allow nothing
   */
  RateLimit rateLimit() {
    return new RateLimit(requestsPerMinute, tokensPerMinute, share);
  }

  /**
   * Counts of its own for each model.
   *
   * @throws IllegalArgumentException if the settings allow nothing
   */
  CallsAtOnce callsAtOnce() {
    return new CallsAtOnce(maxCallsAtOnce);
  }
}
