package dev.tributary.merge.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.extraction.AnswerFormat;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.ScriptedModel;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ConsentedModelTest {
  private static final Answered ANSWER = new Answered("{}", false, new Usage(50, 0, 10));
  private static final UserId ALMA = UserId.of("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final UserId BERT = UserId.of("1c8d306f-4b72-4e1f-8d69-2f3b4c5d6e7f");

  private final List<String> putOff = new ArrayList<>();

  private static Question question(UserId user) {
    return new Question(
        user,
        NoteRevision.of("0190a6e4-0000-7000-8000-000000000001/1"),
        List.of(),
        new AnswerFormat("any", "{}"),
        Urgency.LIVE);
  }

  @Test
  void what_is_refused_is_not_asked_and_waits_for_its_user_by_that_cause() {
    var scripted = new ScriptedModel(ANSWER);
    var model = new ConsentedModel(scripted, (user, note) -> user.equals(ALMA), putOff::add);

    ModelAnswer answer = model.ask(question(ALMA));

    assertThat(answer)
        .isInstanceOfSatisfying(
            Held.class, it -> assertThat(it.cause()).isEqualTo("not_for_model"));
    assertThat(scripted.questions()).isEmpty();
    assertThat(putOff).containsExactly("not_for_model");
  }

  @Test
  void others_are_answered() {
    var model =
        new ConsentedModel(
            new ScriptedModel(ANSWER), (user, note) -> user.equals(ALMA), putOff::add);

    ModelAnswer answer = model.ask(question(BERT));

    assertThat(answer).isSameAs(ANSWER);
    assertThat(putOff).isEmpty();
  }

  @Test
  void it_is_looked_up_before_each_question() {
    var refused = new AtomicBoolean();
    var scripted = new ScriptedModel(ANSWER);
    var model = new ConsentedModel(scripted, (user, note) -> refused.get(), putOff::add);
    model.ask(question(ALMA));
    refused.set(true);

    ModelAnswer answer = model.ask(question(ALMA));

    assertThat(answer).isInstanceOf(Held.class);
    assertThat(scripted.questions()).hasSize(1);
  }
}
