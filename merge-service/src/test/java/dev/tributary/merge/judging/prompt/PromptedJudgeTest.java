package dev.tributary.merge.judging.prompt;

import static dev.tributary.merge.judging.DoubtFixture.aDoubt;
import static dev.tributary.merge.judging.DoubtFixture.anInquiry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.merge.extraction.ModelAnswer.Limited;
import dev.tributary.merge.extraction.ModelAnswer.Misconfigured;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.ModelAnswer.TooLong;
import dev.tributary.merge.extraction.ScriptedModel;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.judging.Doubt;
import dev.tributary.merge.judging.Inquiry;
import dev.tributary.merge.judging.JudgeAnswer;
import dev.tributary.merge.judging.JudgeAnswer.Judged;
import dev.tributary.merge.judging.JudgeAnswer.Unavailable;
import dev.tributary.merge.judging.Verdict;
import dev.tributary.merge.profile.Predicate;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptedJudgeTest {
  private static final Doubt DIETS = aDoubt(Predicate.DIET, "vegan", "no animal products");
  private static final Doubt HOBBIES = aDoubt(Predicate.HOBBY, "rowing", "sculling");
  private static final String DIETS_SAME =
      "{\"pair\": 1, \"reason\": \"both mean vegan\", \"verdict\": \"same\"}";
  private static final String SCULLING_FINER =
      "{\"pair\": 2, \"reason\": \"sculling is rowing\", \"verdict\": \"finer\"}";

  @Test
  void verdicts_are_kept_as_said_of_the_lower_value() {
    JudgeAnswer answer = judge(verdicts(DIETS_SAME, SCULLING_FINER));

    assertThat(answer)
        .isEqualTo(
            new Judged(Map.of(DIETS.pair(), Verdict.SAME, HOBBIES.pair(), Verdict.COARSER), null));
  }

  @Test
  void an_answer_in_a_fence_is_read() {
    JudgeAnswer answer =
        judge(
            answered(
                "Here you are:\n```json\n{\"verdicts\": [%s, %s]}\n```"
                    .formatted(DIETS_SAME, SCULLING_FINER)));

    assertThat(answer)
        .isInstanceOfSatisfying(Judged.class, it -> assertThat(it.verdicts()).hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"pair\": 2, \"reason\": \"\", \"verdict\": \"similar\"}",
        "{\"pair\": 2, \"reason\": \"\", \"verdict\": \"unanswered\"}",
        "{\"pair\": 2, \"reason\": \"\", \"verdict\": null}",
        "{\"pair\": 2, \"verdict\": \"same\"}",
        "{\"pair\": 2, \"reason\": \"\", \"verdict\": \"same\", \"sure\": true}",
        "{\"pair\": \"2\", \"reason\": \"\", \"verdict\": \"same\"}",
        "{\"pair\": 2.5, \"reason\": \"\", \"verdict\": \"same\"}",
        "{\"pair\": 3, \"reason\": \"\", \"verdict\": \"same\"}",
        "{\"pair\": 0, \"reason\": \"\", \"verdict\": \"same\"}",
        "\"same\"",
        "{\"pair\": 2, \"reason\": \"\", \"verdict\": \"same\"},"
            + " {\"pair\": 2, \"reason\": \"\", \"verdict\": \"unrelated\"}"
      })
  void an_odd_verdict_leaves_its_pair_open_and_the_others_count(String odd) {
    JudgeAnswer answer = judge(verdicts(DIETS_SAME, odd));

    assertThat(answer).isEqualTo(new Judged(Map.of(DIETS.pair(), Verdict.SAME), "pairs_left_out"));
  }

  static Stream<Arguments> useless() {
    return Stream.of(
        Arguments.of(answered("Both are the same."), "not_json"),
        Arguments.of(answered("{\"verdicts\": [" + DIETS_SAME), "not_json"),
        Arguments.of(answered("[" + DIETS_SAME + "]"), "no_verdicts"),
        Arguments.of(answered("{\"verdicts\": [" + DIETS_SAME + "], \"note\": 1}"), "no_verdicts"),
        Arguments.of(answered("{\"verdicts\": [], \"verdicts\": []}"), "not_json"),
        Arguments.of(answered(" "), "empty"),
        Arguments.of(new Answered("{\"verdicts\": []}", true, Usage.NONE), "truncated"),
        Arguments.of(new Refused(Usage.NONE), "refused"),
        Arguments.of(new TooLong(), "too_long"));
  }

  @ParameterizedTest
  @MethodSource("useless")
  void an_answer_of_another_form_decides_nothing_and_tells_why(
      ModelAnswer useless, String complaint) {
    JudgeAnswer answer = judge(useless);

    assertThat(answer).isEqualTo(Judged.nothing(complaint));
  }

  static Stream<Arguments> away() {
    Duration wait = Duration.ofSeconds(7);
    return Stream.of(
        Arguments.of(new Limited(wait), new Unavailable(wait, "limited")),
        Arguments.of(new Down(wait, "http_503"), new Unavailable(wait, "http_503")),
        Arguments.of(new Misconfigured("wrong_key"), new Unavailable(Duration.ZERO, "wrong_key")));
  }

  @ParameterizedTest
  @MethodSource("away")
  void a_model_that_is_away_has_decided_nothing(ModelAnswer away, Unavailable expected) {
    JudgeAnswer answer = judge(away);

    assertThat(answer).isEqualTo(expected);
  }

  @Test
  void what_is_left_open_is_all_that_is_asked_next() {
    Inquiry inquiry = anInquiry(DIETS, HOBBIES);

    Inquiry next = inquiry.after(new Judged(Map.of(DIETS.pair(), Verdict.SAME), "pairs_left_out"));

    assertThat(next.doubts()).containsExactly(HOBBIES);
    assertThat(next.complaint()).isEqualTo("pairs_left_out");
  }

  private static JudgeAnswer judge(ModelAnswer answer) {
    return new PromptedJudge(new ScriptedModel(answer)).judge(anInquiry(DIETS, HOBBIES));
  }

  private static Answered verdicts(String... verdicts) {
    return answered("{\"verdicts\": [" + String.join(", ", verdicts) + "]}");
  }

  private static Answered answered(String text) {
    return new Answered(text, false, Usage.NONE);
  }
}
