package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.quickstart.embedded.Answers;
import dev.tributary.quickstart.embedded.RecordedAnswers;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSettingsTest {
  @Test
  void an_address_alone_is_enough_for_a_local_model() {
    assertThat(ModelSettings.in(Map.of("OPENAI_BASE_URL", "http://127.0.0.1:8099/v1")))
        .contains(new Answers.Asked(URI.create("http://127.0.0.1:8099/v1"), null, "gpt-4o-mini"));
  }

  @Test
  void a_key_alone_is_for_openai() {
    assertThat(ModelSettings.in(Map.of("OPENAI_API_KEY", "k", "TRIBUTARY_MODEL", "m")))
        .contains(new Answers.Asked(URI.create("https://api.openai.com/v1"), "k", "m"));
  }

  @Test
  void nothing_that_says_where_means_no_model() {
    assertThat(ModelSettings.in(Map.of("OPENAI_API_KEY", " ", "TRIBUTARY_MODEL", "m"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.example/v1", "ftp://model.example", "http://", "not an address"})
  void what_is_no_address_is_refused(String address) {
    assertThatThrownBy(() -> ModelSettings.in(Map.of("OPENAI_BASE_URL", address)))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("OPENAI_BASE_URL");
  }

  @Test
  void a_model_is_told_by_its_host_and_port() {
    var answers = new Answers.Asked(URI.create("http://me:secret@127.0.0.1:8099/v1"), null, "m");

    String described = ModelSettings.describe(answers);

    assertThat(described).isEqualTo("m at 127.0.0.1:8099");
  }

  @Test
  void who_compares_values_is_told_beside_recorded_answers() {
    var model = new Answers.Asked(URI.create("http://127.0.0.1:8099/v1"), null, "m");

    String judged = ModelSettings.describe(new Answers.Recorded(new RecordedAnswers(), model));
    String alone = ModelSettings.describe(new Answers.Recorded(new RecordedAnswers()));

    assertThat(judged).isEqualTo("recorded answers; m at 127.0.0.1:8099 compares values");
    assertThat(alone).isEqualTo("recorded answers; no model is called");
  }

  @Test
  void the_key_shows_nowhere() {
    var answers = new Answers.Asked(URI.create("https://model.example/v1"), "k-secret", "m");

    assertThat(ModelSettings.describe(answers) + answers)
        .contains("model.example", "m")
        .doesNotContain("k-secret");
  }
}
