package dev.tributary.quickstart.evaluation;

import dev.tributary.quickstart.client.ShownFact;
import java.util.ArrayList;
import java.util.List;

/**
 * How far current facts agree with annotations.
 *
 * @param expected how many are annotated as current
 * @param found how many of those are there
 * @param beside how many are there that no annotation allows
 */
public record FactScore(int expected, int found, int beside) {
  static FactScore of(List<AnnotatedFact> annotated, List<ShownFact> facts) {
    List<AnnotatedFact> missing = new ArrayList<>();
    annotated.stream().filter(AnnotatedFact::isExpected).forEach(missing::add);
    int expected = missing.size();
    int beside = 0;
    for (ShownFact fact : facts) {
      if (fact.status().equals("current") && !isTaken(missing, fact)) {
        beside += annotated.stream().noneMatch(it -> it.isSaidBy(fact)) ? 1 : 0;
      }
    }
    return new FactScore(expected, expected - missing.size(), beside);
  }

  FactScore plus(FactScore other) {
    return new FactScore(expected + other.expected, found + other.found, beside + other.beside);
  }

  /** Of what was found and what stands beside it; 0 where there is nothing. */
  public double precision() {
    return found == 0 ? 0 : (double) found / (found + beside);
  }

  /** Of what is expected; 0 where nothing is. */
  public double recall() {
    return found == 0 ? 0 : (double) found / expected;
  }

  private static boolean isTaken(List<AnnotatedFact> missing, ShownFact fact) {
    return missing.stream()
        .filter(it -> it.isSaidBy(fact))
        .findFirst()
        .map(missing::remove)
        .orElse(false);
  }
}
