package dev.tributary.merge.cost;

import dev.tributary.merge.extraction.Usage;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** What tokens cost. Where nobody has said that, a cost is unknown, which is not nothing. */
public sealed interface Prices {
  /**
   * What such calls cost; empty if the prices are not known, or the provider did not say how many
   * tokens it counted.
   */
  Optional<Cost> of(Usage usage);

  /** The currency of all costs; empty if the prices are not known. */
  Optional<Currency> currency();

  /** Nobody has said. */
  record Unknown() implements Prices {
    @Override
    public Optional<Cost> of(Usage usage) {
      return Optional.empty();
    }

    @Override
    public Optional<Currency> currency() {
      return Optional.empty();
    }
  }

  /**
   * Prices of a million tokens each.
   *
   * @param input of a prompt, as far as it was not cached
   * @param cached of a prompt, as far as it was cached
   * @param output of an answer
   * @param unit the currency
   */
  record PerMillion(BigDecimal input, BigDecimal cached, BigDecimal output, Currency unit)
      implements Prices {
    private static final int MILLION = 6;

    public PerMillion {
      requireAPrice("input", input);
      requireAPrice("cached-input", cached);
      requireAPrice("output", output);
    }

    @Override
    public Optional<Cost> of(Usage usage) {
      if (usage.equals(Usage.NONE)) {
        return Optional.empty();
      }
      int fromCache = Math.min(usage.cachedTokens(), usage.inputTokens());
      BigDecimal millionfold =
          times(input, usage.inputTokens() - fromCache)
              .add(times(cached, fromCache))
              .add(times(output, usage.outputTokens()));
      return Optional.of(new Cost(millionfold.movePointLeft(MILLION), unit));
    }

    @Override
    public Optional<Currency> currency() {
      return Optional.of(unit);
    }

    private static BigDecimal times(BigDecimal price, int tokens) {
      return price.multiply(BigDecimal.valueOf(tokens));
    }

    private static void requireAPrice(String name, BigDecimal price) {
      if (price.signum() < 0) {
        throw new IllegalArgumentException(name + " must be 0 or more, not " + price);
      }
    }
  }
}
