package dev.tributary.quickstart.gold;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as sets of words, without case, diacritics and fillers. */
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Set<String> FILLERS =
      Set.of("a", "an", "the", "of", "in", "at", "on", "to", "for", "and", "her", "his", "their");

  private Words() {}

  static Set<String> of(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return WORD.matcher(bare.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> !FILLERS.contains(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Equal words, where a remark in brackets may be missing. */
  static boolean areEqual(String one, String other) {
    return of(one).equals(of(other)) || of(withoutRemark(one)).equals(of(withoutRemark(other)));
  }

  /** The share of the shorter text's words that the longer one has, too. */
  static double overlap(String one, String other) {
    Set<String> shared = new HashSet<>(of(one));
    shared.retainAll(of(other));
    int shorter = Math.min(of(one).size(), of(other).size());
    return shorter == 0 ? 0 : (double) shared.size() / shorter;
  }

  private static String withoutRemark(String text) {
    String main = REMARK.matcher(text).replaceAll("");
    return main.isBlank() ? text : main;
  }
}
