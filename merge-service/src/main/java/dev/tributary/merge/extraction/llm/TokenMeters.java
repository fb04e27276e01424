package dev.tributary.merge.extraction.llm;

import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.extraction.Usage;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/** Counts the tokens of a model and what they cost, by what it was asked for; never for whom. */
final class TokenMeters {
  private final String model;
  private final Prices prices;
  private final MeterRegistry meters;

  TokenMeters(String model, Prices prices, MeterRegistry meters) {
    this.model = model;
    this.prices = prices;
    this.meters = meters;
  }

  void count(Urgency urgency, ModelAnswer answer) {
    switch (answer) {
      case Answered answered -> count(role(urgency), answered.usage());
      case Refused refused -> count(role(urgency), refused.usage());
      // The provider does not say what it counted.
      case ModelAnswer.TooLong tooLong -> {}
      case ModelAnswer.Away away -> {}
    }
  }

  private void count(String role, Usage usage) {
    Tags tags = Tags.of("model", model, "role", role);
    tokens(tags, "input", usage.inputTokens());
    tokens(tags, "cached", usage.cachedTokens());
    tokens(tags, "output", usage.outputTokens());
    prices
        .of(usage)
        .ifPresentOrElse(
            cost ->
                meters
                    .counter(
                        "tributary.model.cost",
                        tags.and("currency", cost.currency().getCurrencyCode()))
                    .increment(cost.amount().doubleValue()),
            () -> meters.counter("tributary.model.calls.unpriced", tags).increment());
  }

  private void tokens(Tags tags, String kind, int tokens) {
    meters.counter("tributary.model.tokens", tags.and("kind", kind)).increment(tokens);
  }

  private static String role(Urgency urgency) {
    return switch (urgency) {
      case LIVE, REPLAY -> "extraction";
      case JUDGING -> "judging";
    };
  }
}
