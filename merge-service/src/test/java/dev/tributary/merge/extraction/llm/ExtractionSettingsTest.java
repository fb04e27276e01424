package dev.tributary.merge.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionSettingsTest {
  @Test
  void the_key_is_not_printed() {
    ExtractionSettings settings = settings("reader-1");

    String printed = settings.toString();

    assertThat(printed).contains("reader-1").doesNotContain("sesame");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void a_missing_model_is_told_by_its_setting(@Nullable String model) {
    ExtractionSettings settings = settings(model);

    assertThatThrownBy(settings::requiredModel)
        .hasMessageStartingWith("tributary.extraction.model is not set");
  }

  private static ExtractionSettings settings(@Nullable String model) {
    return new ExtractionSettings(
        URI.create("http://127.0.0.1/v1"),
        "sesame",
        model,
        Duration.ofSeconds(1),
        3,
        0.0,
        null,
        true);
  }
}
