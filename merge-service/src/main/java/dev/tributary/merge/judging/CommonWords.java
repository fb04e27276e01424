package dev.tributary.merge.judging;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many words two texts have in common: good enough to say which pair to look at first. */
final class CommonWords {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private CommonWords() {}

  /** Dice coefficient: 1 for equal words, 0 where none is shared. */
  static double share(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    int all = words.size() + others.size();
    return all == 0 ? 0 : 2.0 * shared.size() / all;
  }

  private static Set<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
