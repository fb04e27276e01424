package dev.tributary.quickstart.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Judges by what people annotated: two values are the same if both mean one annotated fact, by its
 * value, its aliases or the passages that say it, and unrelated otherwise.
 */
final class GoldJudge {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<GoldScenario> scenarios;

  GoldJudge(List<GoldScenario> scenarios) {
    this.scenarios = List.copyOf(scenarios);
  }

  /** Reads a dataset of one scenario a line. */
  static GoldJudge read(Path dataset) throws IOException {
    List<GoldScenario> scenarios = new ArrayList<>();
    for (String line : Files.readAllLines(dataset)) {
      scenarios.add(GoldScenario.of(JSON.readTree(line)));
    }
    return new GoldJudge(scenarios);
  }

  /** Answers a question as merge-service puts it: one pair a line, between two others. */
  String answer(String question) throws IOException {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode verdicts = answer.putArray("verdicts");
    for (String line : question.lines().filter(it -> it.startsWith("{")).toList()) {
      JsonNode pair = JSON.readTree(line);
      verdicts
          .addObject()
          .put("pair", pair.path("pair").intValue())
          .put("reason", "annotated")
          .put("verdict", verdict(side(pair, "first"), side(pair, "second")));
    }
    return answer.toString();
  }

  String verdict(Side first, Side second) {
    return scenarios.stream()
        .filter(it -> it.quotes(first) && it.quotes(second))
        .map(it -> verdict(it.meantBy(first), it.meantBy(second)))
        .filter(it -> !it.equals("unrelated"))
        .findFirst()
        .orElse("unrelated");
  }

  private static String verdict(Set<GoldFact> first, Set<GoldFact> second) {
    if (!Collections.disjoint(first, second)) {
      return "same";
    }
    if (isRefined(first, second)) {
      return "finer";
    }
    return isRefined(second, first) ? "coarser" : "unrelated";
  }

  private static boolean isRefined(Set<GoldFact> facts, Set<GoldFact> by) {
    return facts.stream()
        .anyMatch(fact -> by.stream().anyMatch(it -> it.key().equals(fact.refinedBy())));
  }

  private static Side side(JsonNode pair, String side) {
    String attribute = pair.path("attribute").asText();
    return new Side(
        attribute.substring(0, attribute.indexOf(':')),
        pair.path(side).path("value").asText(),
        pair.path(side).path("words").asText());
  }
}
