package dev.tributary.merge.profile;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** A reader who judges pairs of values by chance, but the same pair always the same. */
record SeededVerdicts(long seed, List<String> values) implements Verdicts {

  /** What a decision brought nobody has judged: else there would have to be links to it. */
  @Override
  public Judgement on(ValuePair pair) {
    if (!values.contains(pair.lower()) || !values.contains(pair.higher())) {
      return Judgement.PENDING;
    }
    long pairSeed = seed + 31L * pair.lower().hashCode() + pair.higher().hashCode();
    Judgement[] all = Judgement.values();
    return all[new SplittableRandom(pairSeed).nextInt(all.length)];
  }

  @Override
  public Set<String> links(String value) {
    return values.stream()
        .filter(other -> !other.equals(value) && family(other).equals(family(value)))
        .map(other -> ValuePair.of(value, other))
        .filter(pair -> on(pair).isSame())
        .map(pair -> "verdict:" + pair.lower() + "/" + pair.higher())
        .collect(Collectors.toSet());
  }

  private static String family(String value) {
    return value.substring(0, value.indexOf(":="));
  }

  @Override
  public String toString() {
    return "verdicts of seed " + seed;
  }
}
