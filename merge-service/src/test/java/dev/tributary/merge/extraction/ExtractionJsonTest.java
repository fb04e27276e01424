package dev.tributary.merge.extraction;

import static dev.tributary.merge.Seeds.forEachSeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.merge.profile.Certainty;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractionJsonTest {
  private static final String FACT =
      """
      {"quote": "plays the oboe", "predicate": "hobby", "value": "oboe", "stance": "states",
       "certainty": "stated", "previous_value": null, "since": null}\
      """;
  private static final String COMPLETION =
      """
      {"quote": "paid", "action": "pay", "outcome": "done", "scope": "occurrence", "due": null}\
      """;

  @Test
  void what_is_written_is_read_again() {
    forEachSeed(random -> {
      Extraction extraction = new RandomExtraction(random).extraction();

      Extraction read = ExtractionJson.read(ExtractionJson.write(extraction));

      assertThat(read).usingRecursiveComparison().isEqualTo(extraction);
    });
  }

  @Test
  void a_whole_answer_is_read() {
    Extraction read = ExtractionJson.read(answer(FACT, COMPLETION));

    assertThat(read.facts())
        .containsExactly(
            new ExtractedFact(
                "plays the oboe",
                Predicate.HOBBY,
                "oboe",
                Stance.STATES,
                Certainty.STATED,
                null,
                null));
    assertThat(read.reminders()).isEmpty();
    assertThat(read.completions()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "hobby"             | "juggling"     | unknown_word at /facts/0/predicate
          "states"            | "stated"       | unknown_word at /facts/0/stance
          "oboe"              | null           | wrong_type at /facts/0/value
          "oboe"              | 7              | wrong_type at /facts/0/value
          "since": null       | "since": 2027  | wrong_type at /facts/0/since
          , "since": null     |                | missing_property at /facts/0/since
          "since": null       | "since": null, "x": 1 | unknown_property at /facts/0
          """)
  void a_fact_of_another_shape_is_refused_by_its_place(String part, String other, String cause) {
    String fact = FACT.replace(part, other == null ? "" : other);

    assertThatThrownBy(() -> ExtractionJson.read(answer(fact, COMPLETION)))
        .isInstanceOf(MalformedExtraction.class)
        .hasMessage(cause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1]                                                      | wrong_type at /
          {"facts": [], "reminders": []}                           | missing_property at /completions
          {"facts": {}, "reminders": [], "completions": []}        | wrong_type at /facts
          {"facts": [7], "reminders": [], "completions": []}       | wrong_type at /facts/0
          {"facts": [], "reminders": [{}], "completions": []}      | missing_property at /reminders/0/quote
          {"facts": [], "reminders": [], "completions": [], "a":1} | unknown_property at /
          {"facts": [], "facts": [], "reminders": []}              | not_json
          {"facts": [], "reminders": [], "completions": []} done   | not_json
          {"facts": [                                              | not_json
          sure, here it is                                         | not_json
          """)
  void an_answer_of_another_shape_is_refused_by_its_place(String answer, String cause) {
    assertThatThrownBy(() -> ExtractionJson.read(answer))
        .isInstanceOf(MalformedExtraction.class)
        .hasMessage(cause)
        .hasNoCause();
  }

  @Test
  void words_of_the_answer_stay_out_of_the_message() {
    String fact = FACT.replace("\"since\"", "\"her secret\": 1, \"since\"");

    assertThatThrownBy(() -> ExtractionJson.read(answer(fact, COMPLETION)))
        .message()
        .doesNotContain("secret");
  }

  private static String answer(String fact, String completion) {
    return """
    {"facts": [%s], "reminders": [], "completions": [%s]}\
    """
        .formatted(fact, completion);
  }
}
