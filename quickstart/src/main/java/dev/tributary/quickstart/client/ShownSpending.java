package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the model was asked for the caller on one day, and what that cost.
 *
 * @param day in UTC
 * @param inputTokens cached ones included
 * @param cost a decimal number, in units of the currency; null if it is not known
 * @param currency null if the cost is not known
 */
public record ShownSpending(
    LocalDate day,
    long calls,
    long inputTokens,
    long cachedTokens,
    long outputTokens,
    @Nullable String cost,
    @Nullable String currency) {
  static ShownSpending of(JsonNode spending) {
    return new ShownSpending(
        LocalDate.parse(spending.path("day").asText()),
        spending.path("calls").asLong(),
        spending.path("input_tokens").asLong(),
        spending.path("cached_tokens").asLong(),
        spending.path("output_tokens").asLong(),
        Json.textOrNull(spending, "cost"),
        Json.textOrNull(spending, "currency"));
  }
}
