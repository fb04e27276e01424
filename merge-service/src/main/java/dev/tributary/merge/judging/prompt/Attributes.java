package dev.tributary.merge.judging.prompt;

import dev.tributary.merge.extraction.Resources;
import dev.tributary.merge.profile.Predicate;
import java.util.Map;
import java.util.stream.Collectors;

/** Predicates as models are told about them. */
final class Attributes {
  /** {@code name[*] TAB form TAB meaning}. */
  private static final Map<String, String> MEANINGS =
      Resources.text("prompt/vocabulary.tsv")
          .lines()
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(Attributes::name, row -> row[2]));

  private Attributes() {}

  /** Name and meaning. */
  static String described(Predicate predicate) {
    String name = predicate.wireName();
    return name + ": " + MEANINGS.getOrDefault(name, "");
  }

  private static String name(String[] row) {
    return row[0].replace("*", "");
  }
}
