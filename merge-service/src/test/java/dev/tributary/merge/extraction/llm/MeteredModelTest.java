package dev.tributary.merge.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.extraction.AnswerFormat;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.ScriptedModel;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeteredModelTest {
  private static final Usage USAGE = new Usage(100, 20, 30);
  private static final Prices PRICES =
      new Prices.PerMillion(
          new BigDecimal("2"),
          new BigDecimal("1"),
          new BigDecimal("10"),
          Currency.getInstance("USD"));

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void tokens_are_counted_by_kind_and_by_what_the_model_was_asked_for() {
    var model =
        new MeteredModel(
            new ScriptedModel(
                new Answered("{}", false, USAGE),
                new Refused(USAGE),
                new Answered("{}", false, USAGE)),
            PRICES,
            meters);

    model.ask(question(Urgency.LIVE));
    model.ask(question(Urgency.REPLAY));
    model.ask(question(Urgency.JUDGING));

    assertThat(tokens("extraction", "input")).isEqualTo(200);
    assertThat(tokens("extraction", "cached")).isEqualTo(40);
    assertThat(tokens("extraction", "output")).isEqualTo(60);
    assertThat(tokens("judging", "output")).isEqualTo(30);
  }

  @Test
  void costs_are_counted_by_what_the_model_was_asked_for() {
    var model =
        new MeteredModel(new ScriptedModel(new Answered("{}", false, USAGE)), PRICES, meters);

    model.ask(question(Urgency.JUDGING));

    assertThat(
            meters
                .get("tributary.model.cost")
                .tags("role", "judging", "currency", "USD")
                .counter()
                .count())
        .isEqualTo(0.00048);
  }

  @Test
  void without_prices_calls_are_counted_as_unpriced_and_no_cost_is_shown() {
    var model =
        new MeteredModel(
            new ScriptedModel(new Answered("{}", false, USAGE)), new Prices.Unknown(), meters);

    model.ask(question(Urgency.LIVE));

    assertThat(meters.find("tributary.model.cost").counter()).isNull();
    assertThat(meters.get("tributary.model.calls.unpriced").counter().count()).isEqualTo(1);
  }

  @Test
  void a_call_without_an_answer_uses_nothing() {
    var model =
        new MeteredModel(new ScriptedModel(new Down(Duration.ZERO, "http_503")), PRICES, meters);

    model.ask(question(Urgency.LIVE));

    assertThat(meters.find("tributary.model.tokens").counters()).isEmpty();
  }

  private double tokens(String role, String kind) {
    return meters
        .get("tributary.model.tokens")
        .tags("model", "scripted", "role", role, "kind", kind)
        .counter()
        .count();
  }

  private static Question question(Urgency urgency) {
    return new Question(
        UserId.of("0190a6e4-0000-7000-8000-00000000000a"),
        NoteRevision.of("0190a6e4-0000-7000-8000-000000000001/1"),
        List.of(),
        new AnswerFormat("any", "{}"),
        urgency);
  }
}
