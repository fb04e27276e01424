package dev.tributary.merge.extraction.patterns;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The person whom a note is about, as the note may name them. */
final class Subject {
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{M}'’]+");
  private static final Set<String> PRONOUNS = Set.of("she", "he", "her", "his");

  /** Shorter ones stand in many words. */
  private static final int SHORTEST_TELLING = 4;

  private final Set<String> names;

  Subject(String profileName) {
    this.names = words(profileName).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it is one of their names, or several; a genitive counts as the name. */
  boolean isNamed(String words) {
    List<String> named = words(words.replaceFirst("['’]s$", "")).toList();
    return !named.isEmpty() && names.containsAll(named);
  }

  static boolean isPronoun(String word) {
    return PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether an address is made of one of their names. */
  boolean isTold(String address) {
    String letters = folded(address).replaceAll("[^\\p{L}]", "");
    return names.stream().anyMatch(it -> it.length() >= SHORTEST_TELLING && letters.contains(it));
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(BETWEEN_NAMES.split(text))
        .map(Subject::folded)
        .filter(it -> !it.isEmpty());
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
