package dev.tributary.merge.judging;

import dev.tributary.merge.profile.ValuePair;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pairs that one question has room for. A note gets one question, so what has no room is not
 * asked about later either.
 *
 * @param doubts that are asked about
 * @param noRoom pairs of those that the fold cannot tell apart; others need no answer
 */
record DoubtChoice(List<Doubt> doubts, Set<ValuePair> noRoom) {
  /** More would make the answer long, and worse. */
  static final int MOST = 30;

  /** A conflict waits for predicates with one value; of two texts, those that share more words. */
  private static final Comparator<Doubt> LIKELIEST_FIRST =
      Comparator.comparing((Doubt doubt) -> doubt.predicate().cardinality())
          .thenComparing(Comparator.comparingDouble(DoubtChoice::sharedWords).reversed());

  /**
   * First what the fold cannot tell apart, then what it never compares.
   *
   * @param others in the order in which they are taken where words do not decide
   */
  static DoubtChoice of(List<Doubt> pending, List<Doubt> others) {
    Map<ValuePair, Doubt> all = new LinkedHashMap<>();
    Stream.of(pending, others)
        .flatMap(doubts -> doubts.stream().sorted(LIKELIEST_FIRST))
        .forEach(doubt -> all.putIfAbsent(doubt.pair(), doubt));
    List<Doubt> chosen = all.values().stream().limit(MOST).toList();
    Set<ValuePair> noRoom =
        pending.stream()
            .filter(doubt -> !chosen.contains(all.get(doubt.pair())))
            .map(Doubt::pair)
            .collect(Collectors.toUnmodifiableSet());
    return new DoubtChoice(chosen, noRoom);
  }

  private static double sharedWords(Doubt doubt) {
    return CommonWords.share(words(doubt.first()), words(doubt.second()));
  }

  private static String words(SaidValue said) {
    return said.value() + " " + said.quote();
  }
}
