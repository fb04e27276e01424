package dev.tributary.merge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.extraction.ExtractionResult.Unavailable;
import dev.tributary.merge.extraction.ExtractionResult.Unreadable;
import dev.tributary.merge.extraction.ModelState.Answering;
import dev.tributary.merge.extraction.ModelState.NotConfigured;
import dev.tributary.merge.extraction.ModelState.Unknown;
import dev.tributary.merge.extraction.ModelState.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WatchedExtractorTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
  private static final ExtractionResult ANSWERED = new Unreadable("no_json", 1, Usage.NONE);

  @Test
  void before_the_first_question_the_settings_tell_what_is_known() {
    var extractor = new OneAnswer(ANSWERED);
    var watched = new WatchedExtractor(extractor, new NotConfigured(), Clock.systemUTC());

    ModelState state = watched.state();

    assertThat(state).isEqualTo(new NotConfigured());
  }

  @Test
  void an_answer_that_cannot_be_used_is_still_an_answer() {
    ModelState state = new Unknown().after(ANSWERED, NINE);

    assertThat(state).isEqualTo(new Answering(NINE));
  }

  @Test
  void an_outage_lasts_from_its_first_failure_and_tells_the_latest_cause() {
    ModelState first = new Answering(NINE).after(away("http_503"), NINE);

    ModelState second = first.after(away("unreachable"), TEN);

    assertThat(second).isEqualTo(new Waiting("unreachable", NINE));
  }

  @Test
  void an_answer_ends_the_outage() {
    ModelState state = new Waiting("http_503", NINE).after(ANSWERED, TEN);

    assertThat(state).isEqualTo(new Answering(TEN));
  }

  @Test
  void a_model_that_is_not_set_is_no_outage() {
    ModelState state = new Unknown().after(away(ModelState.NOT_CONFIGURED), NINE);

    assertThat(state).isEqualTo(new NotConfigured());
  }

  private static Unavailable away(String cause) {
    return new Unavailable(Duration.ZERO, cause);
  }

  private record OneAnswer(ExtractionResult result) implements Extractor {
    @Override
    public ExtractionResult extract(NoteText note) {
      return result;
    }

    @Override
    public String extractorVersion() {
      return "one";
    }
  }
}
