package dev.tributary.merge.extraction.trial;

import static dev.tributary.merge.extraction.NoteTextFixture.aNote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.cost.Cost;
import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.extraction.ExtractionResult.Unavailable;
import dev.tributary.merge.extraction.ExtractionResult.Unreadable;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.merge.extraction.ModelAnswer.Limited;
import dev.tributary.merge.extraction.ModelAnswer.Misconfigured;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.ModelAnswer.TooLong;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.ScriptedModel;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.extraction.prompt.PromptedExtractor;
import dev.tributary.merge.extraction.trial.SchemaTrial.NotObeyed;
import dev.tributary.merge.extraction.trial.SchemaTrial.Obeyed;
import dev.tributary.merge.extraction.trial.SchemaTrial.Rejected;
import dev.tributary.merge.extraction.trial.SchemaTrial.Unknown;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TryModelTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T18:00:00Z"), ZoneOffset.UTC);
  private static final Usage USAGE = new Usage(1200, 1024, 34);
  private static final String READ =
      """
      {"facts": [{"quote": "moved to Ghent", "predicate": "lives_in", "value": "Ghent",
        "stance": "changed", "certainty": "stated", "previous_value": null, "since": null}],
       "reminders": [{"quote": "send her the photos by Friday", "action": "send her the photos",
        "due": "2026-03-06", "recurrence": null}], "completions": []}\
      """;

  static Stream<Arguments> answersToTheForbidden() {
    return Stream.of(
        Arguments.of(answered("{\"tree\": \"birch\"}"), new Obeyed(USAGE, Duration.ZERO)),
        Arguments.of(answered("{\"colour\": \"blue\"}"), new NotObeyed(USAGE, Duration.ZERO)),
        Arguments.of(answered("{\"tree\": \"blue\"}"), new NotObeyed(USAGE, Duration.ZERO)),
        Arguments.of(
            answered("{\"tree\": \"birch\", \"colour\": \"blue\"}"),
            new NotObeyed(USAGE, Duration.ZERO)),
        Arguments.of(
            answered("```json\n{\"tree\": \"birch\"}\n```"), new NotObeyed(USAGE, Duration.ZERO)),
        Arguments.of(answered("\"alder\""), new NotObeyed(USAGE, Duration.ZERO)),
        Arguments.of(answered(""), new NotObeyed(USAGE, Duration.ZERO)),
        Arguments.of(new Misconfigured("bad_request"), new Rejected("bad_request")),
        Arguments.of(new Misconfigured("wrong_key"), new Unknown("wrong_key")),
        Arguments.of(new Refused(USAGE), new Unknown("refused")),
        Arguments.of(new TooLong(), new Unknown("too_long")),
        Arguments.of(new Down(Duration.ZERO, "timeout"), new Unknown("timeout")));
  }

  static Stream<ModelAnswer> noAnswers() {
    return Stream.of(
        new Misconfigured("wrong_key"),
        new Misconfigured("unknown_model"),
        new Misconfigured("store_rejected"),
        new Limited(Duration.ofSeconds(3)),
        new Down(Duration.ZERO, "connection"));
  }

  @Test
  void what_the_model_reads_in_the_sample_is_held_against_it() {
    ScriptedModel model = new ScriptedModel(answered(READ), answered("{}"));

    ModelTrial trial = tryOut(model);

    assertThat(trial.reading())
        .isInstanceOfSatisfying(
            Extracted.class,
            it -> {
              assertThat(it.extraction().facts()).hasSize(1);
              assertThat(it.extraction().reminders()).hasSize(1);
              assertThat(it.rejectedCount()).isZero();
            });
    assertThat(trial.usage()).isEqualTo(USAGE.plus(USAGE));
  }

  @ParameterizedTest
  @MethodSource("answersToTheForbidden")
  void whether_the_schema_holds_is_told_by_the_answer(ModelAnswer answer, SchemaTrial outcome) {
    ModelTrial trial = tryOut(new ScriptedModel(answered(READ), answer));

    assertThat(trial.schema()).isEqualTo(outcome);
  }

  @Test
  void where_prices_are_set_both_questions_are_added_up() {
    Currency francs = Currency.getInstance("CHF");
    Prices prices =
        new Prices.PerMillion(
            new BigDecimal("2"), new BigDecimal("1"), new BigDecimal("10"), francs);

    ModelTrial trial = tryOut(new ScriptedModel(answered(READ), answered("{}")), prices);

    assertThat(trial.cost()).contains(new Cost(new BigDecimal("0.003432"), francs));
  }

  @Test
  void without_prices_nobody_knows_the_cost() {
    ModelTrial trial = tryOut(new ScriptedModel(answered(READ), answered("{}")));

    assertThat(trial.cost()).isEmpty();
  }

  @Test
  void what_is_asked_for_is_no_word_of_the_schema() {
    ScriptedModel model = new ScriptedModel(answered(READ), answered("{}"));

    tryOut(model);

    Question second = model.questions().getLast();
    assertThat(second.messages())
        .singleElement()
        .satisfies(it ->
            assertThat(it.text()).contains("colour").doesNotContain("tree", "alder", "birch"));
    assertThat(second.format().schema()).doesNotContain("colour");
  }

  @ParameterizedTest
  @MethodSource("noAnswers")
  void a_model_that_does_not_answer_is_asked_once(ModelAnswer answer) {
    ScriptedModel model = new ScriptedModel(answer);

    ModelTrial trial = tryOut(model);

    assertThat(trial.reading()).isInstanceOf(Unavailable.class);
    assertThat(trial.schema()).isInstanceOf(Unknown.class);
    assertThat(trial.usage()).isEqualTo(Usage.NONE);
    assertThat(model.questions()).hasSize(1);
  }

  @Test
  void where_the_first_question_is_rejected_a_small_schema_is_tried() {
    ScriptedModel model =
        new ScriptedModel(new Misconfigured("bad_request"), new Misconfigured("bad_request"));

    ModelTrial trial = tryOut(model);

    assertThat(trial.schema()).isEqualTo(new Rejected("bad_request"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sure!", "[]"})
  void a_model_that_never_answers_in_the_form_is_asked_for_a_small_one_too(String answer) {
    ScriptedModel model =
        new ScriptedModel(answered(answer), answered(answer), answered("{\"tree\":\"alder\"}"));

    ModelTrial trial = tryOut(model);

    assertThat(trial.reading()).isInstanceOf(Unreadable.class);
    assertThat(trial.schema()).isInstanceOf(Obeyed.class);
  }

  private static ModelTrial tryOut(ScriptedModel model) {
    return tryOut(model, new Prices.Unknown());
  }

  private static ModelTrial tryOut(ScriptedModel model, Prices prices) {
    return new TryModel(new PromptedExtractor(model, 2), model, prices, CLOCK)
        .run(aNote("").note());
  }

  private static Answered answered(String text) {
    return new Answered(text, false, USAGE);
  }
}
