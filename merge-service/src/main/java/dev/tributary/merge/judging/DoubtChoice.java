package dev.tributary.merge.judging;

import dev.tributary.merge.profile.ValuePair;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Chooses the pairs that one question has room for. */
final class DoubtChoice {
  /** More would make the answer long, and worse. */
  static final int MOST = 30;

  private static final Comparator<Doubt> LIKELIEST_FIRST =
      Comparator.comparingDouble(DoubtChoice::sharedWords).reversed();

  private DoubtChoice() {}

  /**
   * First what the fold waits for; then what is likeliest to be the same: the more words the two
   * statements share, the likelier.
   *
   * @param pending that the fold cannot tell apart
   * @param others in the order in which they are taken where words do not decide
   */
  static List<Doubt> of(List<Doubt> pending, List<Doubt> others) {
    Map<ValuePair, Doubt> chosen = new LinkedHashMap<>();
    Stream.of(pending, others)
        .flatMap(doubts -> doubts.stream().sorted(LIKELIEST_FIRST))
        .forEach(doubt -> chosen.putIfAbsent(doubt.pair(), doubt));
    return chosen.values().stream().limit(MOST).toList();
  }

  private static double sharedWords(Doubt doubt) {
    return CommonWords.share(words(doubt.first()), words(doubt.second()));
  }

  private static String words(SaidValue said) {
    return said.value() + " " + said.quote();
  }
}
