package dev.tributary.merge.extraction.patterns;

import dev.tributary.merge.profile.Predicate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings what a sentence says into the form that its predicate has; nothing where it cannot be
 * meant.
 */
final class SaidValues {
  private static final Pattern BETWEEN = Pattern.compile(",? and |, | & ");
  private static final Map<String, String> NUMBERS =
      Map.of("one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6");

  /** What stands where places and people do, and is none. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:%s|%s|i|sales|marketing|finance|engineering|product|hr|legal|operations|support|it)\\b.*"
              .formatted(CalendarWords.WEEKDAY, CalendarWords.MONTH));

  /** What a full stop follows that ends no sentence: a name goes on behind it. */
  private static final Pattern CUT_OFF =
      Pattern.compile("(?:.*\\s)?(?:Mr|Mrs|Ms|Dr|Prof|St|Ste|Mt|Ft|[A-Z])");

  private static final Set<String> LANGUAGES =
      Arrays.stream(Locale.getISOLanguages())
          .map(it -> Locale.of(it).getDisplayLanguage(Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private SaidValues() {}

  static List<String> of(Predicate predicate, String words) {
    return switch (predicate) {
      case ALLERGY -> List.of(BETWEEN.split(words));
      case LANGUAGE -> languages(words);
      case CHILDREN_COUNT -> List.of(NUMBERS.getOrDefault(words, words));
      case BIRTH_DATE -> CalendarWords.partial(words).stream().toList();
      case LIVES_IN, HOMETOWN, EMPLOYER, PARTNER, CHILD, PET ->
          NO_NAME.matcher(words).matches() || CUT_OFF.matcher(words).matches()
              ? List.of()
              : List.of(words);
      default -> List.of(words);
    };
  }

  /** All or none: an unknown word may turn the meaning of the others. */
  private static List<String> languages(String words) {
    List<String> named = List.of(BETWEEN.split(words));
    return LANGUAGES.containsAll(named) ? named : List.of();
  }
}
