package dev.tributary.quickstart.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldJudgeTest {
  private static final String SCENARIO =
      """
      {"id": "s1",
       "notes": [
         {"text": "She keeps goats and a vegetable patch. Allergic to wasps. From Wales."},
         {"text": "The goats again! A wasp sting would be serious. Grew up in Tenby, Wales."}],
       "gold": {
         "facts_final": [
           {"key": "goats", "predicate": "hobby", "value": "goat keeping", "aliases": ["goats"],
            "predicate_aliases": ["pet"], "evidence": "keeps goats"},
           {"key": "patch", "predicate": "hobby", "value": "vegetable growing", "aliases": [],
            "predicate_aliases": [], "evidence": "a vegetable patch"},
           {"key": "wasps", "predicate": "allergy", "value": "wasp venom", "aliases": ["wasps"],
            "predicate_aliases": [], "evidence": "Allergic to wasps"},
           {"key": "wales", "predicate": "hometown", "value": "Wales", "aliases": [],
            "predicate_aliases": [], "evidence": "From Wales",
            "superseded_by": "tenby", "superseded_kind": "refinement"},
           {"key": "tenby", "predicate": "hometown", "value": "Tenby", "aliases": [],
            "predicate_aliases": [], "evidence": "Grew up in Tenby, Wales"}],
         "duplicates": [{"note": "n2", "fact": "wasps", "evidence": "A wasp sting would be serious"}]}}
      """;

  @ParameterizedTest
  @CsvSource({
    "hobby, goats, keeps goats, goat keeping, The goats again, same",
    "hobby, goats, keeps goats, vegetable growing, a vegetable patch, unrelated",
    "allergy, wasps, Allergic to wasps, stings, A wasp sting would be serious, same",
    "hometown, Wales, From Wales, Tenby, Grew up in Tenby, finer",
    "hometown, Tenby, Grew up in Tenby, Wales, From Wales, coarser",
    "hobby, goats, keeps goats, chess, plays chess, unrelated"
  })
  void values_are_the_same_if_they_mean_one_annotated_fact(
      String predicate, String first, String quote, String second, String other, String verdict)
      throws JsonProcessingException {
    String judged =
        judge().verdict(new Side(predicate, first, quote), new Side(predicate, second, other));

    assertThat(judged).isEqualTo(verdict);
  }

  @Test
  void a_question_is_answered_pair_by_pair() throws IOException {
    String question =
        """
        PAIRS 1
        {"pair":1,"attribute":"hobby: activity","first":{"value":"goats","words":"keeps goats"},\
        "second":{"value":"goat keeping","words":"The goats again"}}
        END 1
        """;

    String answer = judge().answer(question);

    assertThat(new ObjectMapper().readTree(answer))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"verdicts": [{"pair": 1, "reason": "annotated", "verdict": "same"}]}
                    """));
  }

  private static GoldJudge judge() throws JsonProcessingException {
    return new GoldJudge(List.of(GoldScenario.of(new ObjectMapper().readTree(SCENARIO))));
  }
}
