package dev.tributary.merge;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * The cases that a law is tried with: the same in each build, and more of them with {@code
 * -Dlaws.cases=100000}. A seed that failed is repeated by {@code -Dlaws.first=seed}.
 */
public final class Seeds {
  private static final long FIRST = Long.parseLong(System.getProperty("laws.first", "1"));
  private static final int CASES = Integer.parseInt(System.getProperty("laws.cases", "1000"));

  private Seeds() {}

  /** Tries the law with what each seed generates, until it fails. */
  public static void forEachSeed(Consumer<RandomGenerator> law) {
    for (long seed = FIRST; seed < FIRST + CASES; seed++) {
      try {
        law.accept(new SplittableRandom(seed));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("with seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }
}
