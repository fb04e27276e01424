package dev.tributary.quickstart.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTimeTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T18:12:00Z, 2026-03-02T18:12:00Z",
    "2026-03-02T18:12Z, 2026-03-02T18:12:00Z",
    "2026-03-02T18:12:30+02:00, 2026-03-02T16:12:30Z",
    "2026-03-02T18:12:30.123Z, 2026-03-02T18:12:30.123Z",
    "2026-03-02T18:12:30.123456Z, 2026-03-02T18:12:30.123456Z",
    "2026-03-02T18:12, 2026-03-02T17:12:00Z",
    "2026-03-02 18:12:05, 2026-03-02T17:12:05Z",
    "2026-07-02T18:12, 2026-07-02T16:12:00Z",
    "2026-03-02, 2026-03-01T23:00:00Z",
    // Clocks were put back at 3:00: 2:30 was there twice.
    "2026-10-25T02:30, 2026-10-25T00:30:00Z"
  })
  void a_time_is_read_in_every_form(String text, Instant expected) {
    assertThat(NoteTime.read(text, BERLIN)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "now", "2026-02-30", "2026-3-2", "2026-03-02T25:00", "18:12", "2026-03-02x"})
  void what_is_no_time_is_refused_with_examples(String text) {
    assertThatThrownBy(() -> NoteTime.read(text, BERLIN))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong -> assertThat(wrong.remedy()).contains("2026-03-02T18:12:00Z"));
  }

  @Test
  void a_time_that_clocks_left_out_is_refused() {
    assertThatThrownBy(() -> NoteTime.read("2026-03-29T02:30", BERLIN))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("Europe/Berlin never showed 2026-03-29T02:30");
  }

  @Test
  void a_machine_that_counts_in_utc_has_a_zone() {
    assertThat(NoteTime.named(ZoneOffset.UTC)).isEqualTo(ZoneId.of("UTC"));
    assertThat(NoteTime.named(BERLIN)).isEqualTo(BERLIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Atlantis", "+01:00", "CEST", "", "Europe / Berlin"})
  void a_zone_needs_an_iana_name(String text) {
    assertThatThrownBy(() -> NoteTime.zone(text)).isInstanceOf(InvalidInput.class);
  }
}
