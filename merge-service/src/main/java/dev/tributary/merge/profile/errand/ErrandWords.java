package dev.tributary.merge.profile.errand;

import dev.tributary.merge.profile.value.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words of an action contribute to telling errands apart; words go in as stems. */
final class ErrandWords {

  /** Of each line the first word stands for all. */
  private static final Map<String, String> SYNONYMS =
      """
      call ring phone telephone dial
      send mail email post forward share
      meet see session appointment meeting
      order buy purchase
      book reserve
      pay transfer
      """
          .lines()
          .map(ErrandWords::stems)
          .flatMap(words -> words.stream().map(word -> Map.entry(word, words.getFirst())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Set<String> SUPPORT_VERBS = Set.copyOf(stems("hold have do attend"));

  private static final Set<String> TIMES =
      Set.copyOf(
          stems(
              """
              monday tuesday wednesday thursday friday saturday sunday january february march
              april may june july august september october november december
              daily weekly monthly quarterly yearly annual today tomorrow tonight
              before after until till since under over above below between except
              morning afternoon evening day week month year next last again soon th st nd rd am pm
              """));

  private ErrandWords() {}

  static String canonical(String stem) {
    return SYNONYMS.getOrDefault(stem, stem);
  }

  /** Whether the word tells something about the errand itself, not about its time. */
  static boolean isTelling(String stem) {
    return stem.length() > 1 && !SUPPORT_VERBS.contains(stem) && !TIMES.contains(stem);
  }

  private static List<String> stems(String words) {
    return Stream.of(words.strip().split("\\s+"))
        .flatMap(word -> Wording.of(word).stems().stream())
        .distinct()
        .toList();
  }
}
