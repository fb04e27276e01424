package dev.tributary.merge.cost;

import dev.tributary.merge.extraction.Usage;

/**
 * Calls that were made for somebody, whatever came of them.
 *
 * @param usage of all of them together, as far as the provider has told it
 */
public record Spent(int calls, Usage usage) {
  /** Nobody was asked. */
  public static final Spent NOTHING = new Spent(0, Usage.NONE);

  public boolean isNothing() {
    return calls == 0;
  }
}
