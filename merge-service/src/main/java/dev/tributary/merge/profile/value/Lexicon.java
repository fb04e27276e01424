package dev.tributary.merge.profile.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The closed word classes of English that comparison has to know. */
final class Lexicon {

  private static final Set<String> FILLERS =
      words(
          """
          a an the this that these those and or also as very some
          i me my we us our you your he him his she her hers it its they them their
          is are be been was were who which own mr mrs ms dr prof
          """);

  private static final Set<String> PREPOSITIONS =
      words(
          """
          of in on at to for with from by about into through over under between
          before after until till since during above below except per via near around against because when while
          """);

  private static final Set<String> DIRECTIONS =
      words("before after until till since under over above below between except");

  private static final Set<String> NEGATIONS =
      words("no not never without none nor cannot neither nobody nothing");

  /** Words for numbers that are neither plain nor used in counting. */
  private static final Map<String, BigDecimal> NUMBERS =
      Map.of(
          "once", BigDecimal.ONE,
          "twice", BigDecimal.TWO,
          "second", BigDecimal.TWO,
          "third", BigDecimal.valueOf(3),
          "half", new BigDecimal("0.5"));

  private static final Map<String, String> HOURS = Map.of("noon", "12:00", "midnight", "0:00");

  private Lexicon() {}

  static boolean isFiller(String word) {
    return FILLERS.contains(word);
  }

  /** Whether what follows the word only qualifies what stands before it. */
  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** Whether it turns what follows into another thing: before noon, after noon. */
  static boolean isDirection(String word) {
    return DIRECTIONS.contains(word);
  }

  static boolean isNegation(String word) {
    return NEGATIONS.contains(word);
  }

  static @Nullable BigDecimal number(String word) {
    return NUMBERS.get(word);
  }

  /** The time of day that a word names. */
  static @Nullable String hour(String word) {
    return HOURS.get(word);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
