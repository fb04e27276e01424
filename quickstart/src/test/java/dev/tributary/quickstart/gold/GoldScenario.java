package dev.tributary.quickstart.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What people annotated about one person. */
record GoldScenario(List<String> notes, List<GoldFact> facts) {
  static GoldScenario of(JsonNode scenario) {
    JsonNode gold = scenario.path("gold");
    List<GoldFact> facts = new ArrayList<>();
    gold.path("facts_final").forEach(fact -> facts.add(fact(fact, gold.path("duplicates"))));
    gold.path("optional_facts").forEach(fact -> facts.add(fact(fact, gold.path("duplicates"))));
    return new GoldScenario(texts(scenario.path("notes"), "text"), facts);
  }

  /** Whether the words may be from one of the notes; long ones come cut. */
  boolean quotes(Side side) {
    return notes.stream().anyMatch(note -> Words.of(note).containsAll(wholeWords(side)));
  }

  /** The facts that a side may mean; what it calls itself counts for more than where it stands. */
  Set<GoldFact> meantBy(Side side) {
    Set<GoldFact> named =
        facts.stream().filter(it -> it.isNamedBy(side)).collect(Collectors.toUnmodifiableSet());
    return named.isEmpty()
        ? facts.stream().filter(it -> it.isSaidBy(side)).collect(Collectors.toUnmodifiableSet())
        : named;
  }

  private static Set<String> wholeWords(Side side) {
    String words = side.words();
    return Words.of(
        words.endsWith("…") ? words.substring(0, Math.max(words.lastIndexOf(' '), 0)) : words);
  }

  private static GoldFact fact(JsonNode fact, JsonNode duplicates) {
    String key = fact.path("key").asText();
    List<String> wordings = new ArrayList<>(List.of(fact.path("value").asText()));
    fact.path("aliases").forEach(alias -> wordings.add(alias.asText()));
    List<String> evidence = new ArrayList<>(List.of(fact.path("evidence").asText()));
    StreamSupport.stream(duplicates.spliterator(), false)
        .filter(duplicate -> duplicate.path("fact").asText().equals(key))
        .forEach(duplicate -> evidence.add(duplicate.path("evidence").asText()));
    Set<String> predicates = new HashSet<>(Set.of(fact.path("predicate").asText()));
    fact.path("predicate_aliases").forEach(alias -> predicates.add(alias.asText()));
    boolean isRefined = fact.path("superseded_kind").asText().equals("refinement");
    return new GoldFact(
        key,
        predicates,
        wordings,
        evidence,
        isRefined ? fact.path("superseded_by").textValue() : null);
  }

  private static List<String> texts(JsonNode objects, String field) {
    return StreamSupport.stream(objects.spliterator(), false)
        .map(object -> object.path(field).asText())
        .toList();
  }
}
