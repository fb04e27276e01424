package dev.tributary.quickstart.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.ShownProfile;
import dev.tributary.quickstart.lines.JsonLines;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.ProfileId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
  private static final UUID ANY = new UUID(1, 1);
  private static final String GOLD =
      """
      {"id": "s1", "gold": {"facts_final": [\
      {"predicate": "hometown", "predicate_aliases": ["lives_in"], "value": "Genève", "status": "current"}, \
      {"predicate": "pet", "value": "dog Bo", "aliases": ["Bo"], "status": "current"}, \
      {"predicate": "employer", "value": "Nordlys", "status": "superseded"}, \
      {"predicate": "diet", "value": "vegan", "status": "disputed", "status_alternatives": ["current"]}], \
      "optional_facts": [{"predicate": "hobby", "value": "rowing"}]}}
      """;

  private static Optional<FactScore> score(String lines, ShownFact... facts) throws IOException {
    var in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    var scenario = new Scenario("s1", ZoneOffset.UTC, "Ada", List.of());
    var profile = new ShownProfile(new ProfileId(ANY), "Ada", List.of(facts), List.of());
    return Annotations.of(JsonLines.read("data.jsonl", in))
        .score(List.of(new Outcome(scenario, Map.of(), List.of(), profile, List.of())));
  }

  private static ShownFact fact(String predicate, String value) {
    return fact(predicate, value, "current");
  }

  private static ShownFact fact(String predicate, String value, String status) {
    return new ShownFact(
        new FactId(ANY),
        status,
        null,
        null,
        null,
        null,
        1,
        Instant.EPOCH,
        predicate,
        value,
        "quote",
        null,
        false);
  }

  @Test
  void what_is_expected_is_found_under_any_of_its_names_and_without_accents_and_case()
      throws IOException {
    Optional<FactScore> score = score(GOLD, fact("lives_in", "geneve"), fact("pet", "BO"));

    assertThat(score).contains(new FactScore(2, 2, 0));
  }

  @Test
  void what_is_over_unknown_or_said_of_something_else_stands_beside_it() throws IOException {
    Optional<FactScore> score =
        score(GOLD, fact("employer", "Nordlys"), fact("pet", "cat"), fact("child", "Bo"));

    assertThat(score).contains(new FactScore(2, 0, 3));
  }

  @Test
  void what_may_be_there_or_not_does_not_count_nor_does_the_same_a_second_time()
      throws IOException {
    Optional<FactScore> score =
        score(
            GOLD,
            fact("hobby", "rowing"),
            fact("diet", "vegan"),
            fact("pet", "dog Bo"),
            fact("pet", "Bo"),
            fact("car", "Volvo", "superseded"));

    assertThat(score).contains(new FactScore(2, 1, 0));
    assertThat(score.orElseThrow().recall()).isEqualTo(0.5);
    assertThat(score.orElseThrow().precision()).isEqualTo(1);
  }

  @Test
  void where_nothing_is_annotated_there_is_no_score() throws IOException {
    Optional<FactScore> score = score("{\"id\": \"s1\", \"gold\": {}}", fact("pet", "Bo"));

    assertThat(score).isEmpty();
  }
}
