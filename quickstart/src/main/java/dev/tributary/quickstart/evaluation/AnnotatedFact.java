package dev.tributary.quickstart.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.client.ShownFact;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A fact that annotations name.
 *
 * @param predicates any of them will do
 * @param values folded; any of them will do
 * @param isExpected false where it may be current or not
 */
record AnnotatedFact(Set<String> predicates, Set<String> values, boolean isExpected) {
  static AnnotatedFact of(JsonNode annotation, boolean isExpected) {
    Set<String> predicates = texts(annotation, "predicate", "predicate_aliases");
    Set<String> values = new HashSet<>();
    texts(annotation, "value", "aliases").forEach(it -> values.add(folded(it)));
    return new AnnotatedFact(predicates, Set.copyOf(values), isExpected);
  }

  boolean isSaidBy(ShownFact fact) {
    return predicates.contains(fact.predicate()) && values.contains(folded(fact.value()));
  }

  private static Set<String> texts(JsonNode annotation, String field, String others) {
    Set<String> texts = new HashSet<>();
    texts.add(annotation.path(field).asText());
    annotation.path(others).forEach(it -> texts.add(it.asText()));
    return Set.copyOf(texts);
  }

  /** Letters and digits without accents and case. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
