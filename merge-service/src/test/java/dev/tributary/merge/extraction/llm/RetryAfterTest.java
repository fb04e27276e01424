package dev.tributary.merge.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-05-12T18:30:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "17, PT17S",
    "' 2 ', PT2S",
    "0.2501, PT0.251S",
    "'Wed, 12 May 2027 18:30:45 GMT', PT45S",
    "'Wed, 12 May 2027 18:29:00 GMT', PT0S",
    "'Thu, 13 May 2027 18:30:00 GMT', PT1H",
    "999999999, PT1H",
    "soon, PT0S",
    "-5, PT0S",
    "'', PT0S"
  })
  void seconds_and_dates_become_a_wait_of_at_most_an_hour(String header, Duration wait) {
    Duration read = RetryAfter.of(header, CLOCK);

    assertThat(read).isEqualTo(wait);
  }
}
