package dev.tributary.merge.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.extraction.AnswerFormat;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.ScriptedModel;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetedModelTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
  private static final Question QUESTION =
      new Question(
          UserId.of("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e"),
          NoteRevision.of("0190a6e4-0000-7000-8000-000000000001/1"),
          List.of(),
          new AnswerFormat("any", "{}"),
          Urgency.LIVE);
  private final List<String> putOff = new ArrayList<>();

  @Test
  void each_call_is_looked_at_and_none_is_made_once_the_budget_is_used_up() {
    var scripted =
        new ScriptedModel(
            new Answered("not JSON", false, new Usage(50, 0, 10)),
            new Refused(new Usage(50, 0, 10)));
    var model = new BudgetedModel(scripted, budgetOf(120), putOff::add);
    model.ask(QUESTION);
    model.ask(QUESTION);

    ModelAnswer answer = model.ask(QUESTION);

    assertThat(answer)
        .isInstanceOfSatisfying(Held.class, it -> assertThat(it.cause()).isEqualTo("budget"));
    assertThat(scripted.questions()).hasSize(2);
    assertThat(putOff).containsExactly("budget");
  }

  @Test
  void an_answer_within_the_budget_is_the_models() {
    var answered = new Answered("{}", false, new Usage(50, 0, 10));
    var model = new BudgetedModel(new ScriptedModel(answered), budgetOf(120), putOff::add);

    ModelAnswer answer = model.ask(QUESTION);

    assertThat(answer).isSameAs(answered);
    assertThat(putOff).isEmpty();
  }

  private static Budget budgetOf(long tokens) {
    var limits =
        new DailyBudget.Limits(
            new Allowance(null, tokens), new Allowance(null, null), new Prices.Unknown());
    return new DailyBudget(limits, new NoSession(), new KeptTotals(), NOON);
  }
}
