package dev.tributary.merge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.merge.extraction.ModelAnswer.Limited;
import dev.tributary.merge.extraction.ModelAnswer.Misconfigured;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.ModelState.Answering;
import dev.tributary.merge.extraction.ModelState.NotConfigured;
import dev.tributary.merge.extraction.ModelState.Unknown;
import dev.tributary.merge.extraction.ModelState.Waiting;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelWatchTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
  private static final ModelAnswer ANSWERED = new Refused(Usage.NONE);
  private static final Question QUESTION =
      new Question(
          UserId.of("0190a6e4-0000-7000-8000-00000000000a"),
          NoteRevision.of("0190a6e4-0000-7000-8000-000000000001/1"),
          List.of(),
          new AnswerFormat("any", "{}"),
          Urgency.LIVE);

  @Test
  void before_the_first_question_the_settings_tell_what_is_known() {
    var watch = new ModelWatch(new NotConfigured(), Clock.systemUTC());

    ModelState state = watch.state();

    assertThat(state).isEqualTo(new NotConfigured());
  }

  @Test
  void whatever_is_asked_through_the_watch_is_seen() {
    var watch = new ModelWatch(new Unknown(), Clock.fixed(NINE, ZoneOffset.UTC));
    LanguageModel watched = watch.over(new OneAnswer(new Limited(Duration.ZERO)));

    ModelAnswer answer = watched.ask(QUESTION);

    assertThat(answer).isEqualTo(new Limited(Duration.ZERO));
    assertThat(watch.state()).isEqualTo(new Waiting("limited", NINE));
  }

  @Test
  void an_answer_that_cannot_be_used_is_still_an_answer() {
    ModelState state = new Unknown().after(ANSWERED, NINE);

    assertThat(state).isEqualTo(new Answering(NINE));
  }

  @Test
  void an_outage_lasts_from_its_first_failure_and_tells_the_latest_cause() {
    ModelState first = new Answering(NINE).after(down("http_503"), NINE);

    ModelState second = first.after(down("connection"), TEN);

    assertThat(second).isEqualTo(new Waiting("connection", NINE));
  }

  @Test
  void an_answer_ends_the_outage() {
    ModelState state = new Waiting("http_503", NINE).after(ANSWERED, TEN);

    assertThat(state).isEqualTo(new Answering(TEN));
  }

  @Test
  void a_model_that_is_not_set_is_no_outage() {
    ModelState state = new Unknown().after(new Misconfigured(ModelState.NOT_CONFIGURED), NINE);

    assertThat(state).isEqualTo(new NotConfigured());
  }

  private static ModelAnswer down(String cause) {
    return new Down(Duration.ZERO, cause);
  }

  private record OneAnswer(ModelAnswer answer) implements LanguageModel {
    @Override
    public ModelAnswer ask(Question question) {
      return answer;
    }

    @Override
    public String name() {
      return "one";
    }
  }
}
