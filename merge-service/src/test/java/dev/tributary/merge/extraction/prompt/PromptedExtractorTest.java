package dev.tributary.merge.extraction.prompt;

import static dev.tributary.merge.extraction.NoteTextFixture.aNote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.extraction.ExtractedFact;
import dev.tributary.merge.extraction.ExtractionResult;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.extraction.ExtractionResult.Unavailable;
import dev.tributary.merge.extraction.ExtractionResult.Unreadable;
import dev.tributary.merge.extraction.Message;
import dev.tributary.merge.extraction.Message.Role;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.merge.extraction.ModelAnswer.Limited;
import dev.tributary.merge.extraction.ModelAnswer.Misconfigured;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.ModelAnswer.TooLong;
import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.extraction.ScriptedModel;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.extraction.Usage;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PromptedExtractorTest {
  private static final NoteText NOTE = aNote("Odete plays the oboe.");
  private static final Usage USAGE = new Usage(100, 60, 10);
  private static final String GOOD =
      """
      {"facts": [{"quote": "plays the oboe", "predicate": "hobby", "value": "oboe",
        "stance": "states", "certainty": "stated", "previous_value": null, "since": null},
       {"quote": "plays the tuba", "predicate": "hobby", "value": "tuba",
        "stance": "states", "certainty": "stated", "previous_value": null, "since": null}],
       "reminders": [], "completions": []}\
      """;

  @Test
  void a_good_answer_is_believed_as_far_as_the_note_bears_it() {
    ScriptedModel model = new ScriptedModel(answered(GOOD));

    ExtractionResult result = extract(model);

    assertThat(result)
        .isInstanceOfSatisfying(
            Extracted.class,
            it -> {
              assertThat(it.extraction().facts())
                  .extracting(ExtractedFact::value)
                  .containsExactly("oboe");
              assertThat(it.rejectedCount()).isEqualTo(1);
              assertThat(it.calls()).isEqualTo(1);
              assertThat(it.usage()).isEqualTo(USAGE);
            });
  }

  static Stream<Arguments> badAnswers() {
    return Stream.of(
        Arguments.of(answered("sure!"), "not_json"),
        Arguments.of(answered("{}"), "missing_property at /facts"),
        Arguments.of(
            answered(GOOD.replace("hobby", "sport")), "unknown_word at /facts/0/predicate"),
        Arguments.of(answered(" \n"), "empty"),
        Arguments.of(new Answered(GOOD, true, USAGE), "truncated"),
        Arguments.of(new Refused(USAGE), "refused"));
  }

  @ParameterizedTest
  @MethodSource("badAnswers")
  void a_bad_answer_is_asked_again_with_its_error(ModelAnswer bad, String cause) {
    ScriptedModel model = new ScriptedModel(bad, answered(GOOD));

    ExtractionResult result = extract(model);

    assertThat(result)
        .isInstanceOfSatisfying(
            Extracted.class,
            it -> {
              assertThat(it.calls()).isEqualTo(2);
              assertThat(it.usage()).isEqualTo(USAGE.plus(USAGE));
            });
    assertThat(model.questions()).hasSize(2);
    assertThat(model.questions().getLast().messages().getLast())
        .extracting(Message::role, it -> it.text().contains(cause))
        .containsExactly(Role.USER, true);
  }

  @ParameterizedTest
  @MethodSource("badAnswers")
  void a_note_that_is_never_answered_well_is_given_up_with_the_cause(
      ModelAnswer bad, String cause) {
    ScriptedModel model = new ScriptedModel(bad, bad, bad, answered(GOOD));

    ExtractionResult result = extract(model);

    assertThat(result).isEqualTo(new Unreadable(cause, 3, USAGE.plus(USAGE).plus(USAGE)));
  }

  @Test
  void the_last_wrong_answer_is_shown_and_no_earlier_one() {
    ScriptedModel model = new ScriptedModel(answered("first"), answered("second"), answered(GOOD));

    extract(model);

    assertThat(model.questions().getLast().messages())
        .extracting(Message::role)
        .containsExactly(Role.SYSTEM, Role.USER, Role.ASSISTANT, Role.USER);
    assertThat(model.questions().getLast().messages().get(2).text()).isEqualTo("second");
  }

  @Test
  void a_truncated_answer_is_not_shown_again() {
    ScriptedModel model = new ScriptedModel(new Answered("{\"fa", true, USAGE), answered(GOOD));

    extract(model);

    assertThat(model.questions().getLast().messages())
        .extracting(Message::role)
        .containsExactly(Role.SYSTEM, Role.USER, Role.USER);
  }

  @Test
  void fenced_json_with_talk_around_it_is_unwrapped() {
    ScriptedModel model =
        new ScriptedModel(answered("Here you are:\n```json\n" + GOOD + "\n```\nDone."));

    ExtractionResult result = extract(model);

    assertThat(result).isInstanceOf(Extracted.class);
  }

  static Stream<Arguments> noAnswers() {
    Duration wait = Duration.ofSeconds(7);
    return Stream.of(
        Arguments.of(new Limited(wait), new Unavailable(wait, "limited")),
        Arguments.of(new Down(wait, "http_503"), new Unavailable(wait, "http_503")),
        Arguments.of(new Misconfigured("wrong_key"), new Unavailable(Duration.ZERO, "wrong_key")));
  }

  @ParameterizedTest
  @MethodSource("noAnswers")
  void without_an_answer_the_note_waits_and_is_not_asked_again(
      ModelAnswer none, Unavailable expected) {
    ScriptedModel model = new ScriptedModel(none);

    ExtractionResult result = extract(model);

    assertThat(result).isEqualTo(expected);
  }

  @Test
  void an_outage_between_two_answers_lets_the_note_wait_too() {
    ScriptedModel model = new ScriptedModel(answered("sure!"), new Limited(Duration.ZERO));

    ExtractionResult result = extract(model);

    assertThat(result).isEqualTo(new Unavailable(Duration.ZERO, "limited", 1, USAGE));
  }

  @Test
  void a_note_that_is_too_long_is_given_up_at_once() {
    ScriptedModel model = new ScriptedModel(new TooLong());

    ExtractionResult result = extract(model);

    assertThat(result).isEqualTo(new Unreadable("too_long", 1, Usage.NONE));
  }

  @Test
  void every_question_is_asked_for_the_note() {
    ScriptedModel model = new ScriptedModel(answered("sure!"), answered(GOOD));

    extract(model);

    assertThat(model.questions()).allSatisfy(it -> assertThat(it.note()).isEqualTo(NOTE.note()));
  }

  private static ExtractionResult extract(ScriptedModel model) {
    return new PromptedExtractor(model, 3).extract(NOTE, Urgency.LIVE);
  }

  private static Answered answered(String text) {
    return new Answered(text, false, USAGE);
  }
}
