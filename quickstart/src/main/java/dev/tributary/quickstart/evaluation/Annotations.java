package dev.tributary.quickstart.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.quickstart.lines.JsonLine;
import dev.tributary.quickstart.lines.JsonLines;
import dev.tributary.quickstart.lines.UnreadableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people say is so after the last note of a scenario: {@code gold.facts_final} and {@code
 * gold.optional_facts}, as far as a dataset has them.
 */
public final class Annotations {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CURRENT = "current";

  private final Map<String, List<AnnotatedFact>> byScenario;

  private Annotations(Map<String, List<AnnotatedFact>> byScenario) {
    this.byScenario = byScenario;
  }

  /**
   * Reads those of a dataset.
   *
   * @throws UnreadableFile if it is none
   */
  public static Annotations read(Path dataset) {
    return of(JsonLines.read(dataset));
  }

  static Annotations of(List<JsonLine> lines) {
    Map<String, List<AnnotatedFact>> byScenario = new HashMap<>();
    for (JsonLine line : lines) {
      JsonNode gold = gold(line);
      if (gold.path("facts_final").isArray()) {
        byScenario.put(line.text("id"), facts(gold));
      }
    }
    return new Annotations(byScenario);
  }

  /** Of the scenarios that are annotated; empty if none is. */
  public Optional<FactScore> score(List<Outcome> outcomes) {
    return outcomes.stream().flatMap(it -> score(it).stream()).reduce(FactScore::plus);
  }

  private Optional<FactScore> score(Outcome outcome) {
    return Optional.ofNullable(byScenario.get(outcome.scenario().id()))
        .map(annotated -> FactScore.of(annotated, outcome.profile().facts()));
  }

  private static JsonNode gold(JsonLine line) {
    try {
      return JSON.readTree(line.json()).path("gold");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was JSON is none", e);
    }
  }

  private static List<AnnotatedFact> facts(JsonNode gold) {
    List<AnnotatedFact> facts = new ArrayList<>();
    for (JsonNode fact : gold.path("facts_final")) {
      if (isCurrent(fact)) {
        facts.add(AnnotatedFact.of(fact, true));
      } else if (mayBeCurrent(fact)) {
        facts.add(AnnotatedFact.of(fact, false));
      }
    }
    gold.path("optional_facts").forEach(it -> facts.add(AnnotatedFact.of(it, false)));
    return List.copyOf(facts);
  }

  private static boolean isCurrent(JsonNode fact) {
    return fact.path("status").asText(CURRENT).equals(CURRENT);
  }

  private static boolean mayBeCurrent(JsonNode fact) {
    for (JsonNode status : fact.path("status_alternatives")) {
      if (status.asText().equals(CURRENT)) {
        return true;
      }
    }
    return false;
  }
}
