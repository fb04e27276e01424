package dev.tributary.merge.profile.value;

import java.util.Map;
import java.util.Set;

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

  private static final Map<String, String> NUMERALS =
      Map.ofEntries(
          Map.entry("zero", "0"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("once", "1"),
          Map.entry("twice", "2"),
          Map.entry("second", "2"),
          Map.entry("third", "3"),
          Map.entry("half", "0.5"));

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

  static String numeral(String word) {
    return NUMERALS.getOrDefault(word, word);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
