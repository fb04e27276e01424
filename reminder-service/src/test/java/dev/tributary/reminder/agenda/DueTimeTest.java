package dev.tributary.reminder.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTimeTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalTime NINE = LocalTime.of(9, 0);

  @ParameterizedTest
  @CsvSource({
    "2026-03-06T14:30, Europe/Berlin, 2026-03-06T13:30:00Z",
    "2026-07-06T14:30, Europe/Berlin, 2026-07-06T12:30:00Z",
    "2026-03-06T14:30:15, America/New_York, 2026-03-06T19:30:15Z",
    "2026-03-06T00:00, Pacific/Kiritimati, 2026-03-05T10:00:00Z",
  })
  void a_local_time_is_read_on_the_clock_of_its_zone(String due, String zone, Instant expected) {
    Instant instant = DueTime.of(due).instant(ZoneId.of(zone), NINE);

    assertThat(instant).isEqualTo(expected);
  }

  @Test
  void a_day_without_a_time_is_due_in_the_morning() {
    Instant instant = DueTime.of("2026-03-06").instant(BERLIN, LocalTime.of(7, 45));

    assertThat(instant).isEqualTo("2026-03-06T06:45:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    // 02:30 by the clock of before, UTC+1, is 03:30 by the clock of after.
    "2026-03-29T02:30, Europe/Berlin, 2026-03-29T01:30:00Z",
    "2026-03-08T02:30, America/New_York, 2026-03-08T07:30:00Z",
    // Half an hour is left out.
    "2026-10-04T02:15, Australia/Lord_Howe, 2026-10-03T15:45:00Z",
    // A whole day is left out.
    "2011-12-30T12:00, Pacific/Apia, 2011-12-30T22:00:00Z",
  })
  void a_time_that_the_clock_skips_is_read_with_the_offset_of_before(
      String due, String zone, Instant expected) {
    Instant instant = DueTime.of(due).instant(ZoneId.of(zone), NINE);

    assertThat(instant).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-25T02:30, Europe/Berlin, 2026-10-25T00:30:00Z",
    "2026-11-01T01:30, America/New_York, 2026-11-01T05:30:00Z",
  })
  void a_time_that_comes_twice_is_the_first_of_both(String due, String zone, Instant expected) {
    Instant instant = DueTime.of(due).instant(ZoneId.of(zone), NINE);

    assertThat(instant).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-06", "2026-03-06T09:00", "2026-03-06T09:00:30"})
  void its_text_is_what_it_was_read_from(String text) {
    String written = DueTime.of(text).toString();

    assertThat(written).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "tomorrow", "2026-02-30", "2026-03-06T25:00", "2026-03-06T09:00Z", "06.03.26"})
  void what_is_no_local_date_or_time_is_refused(String text) {
    assertThatThrownBy(() -> DueTime.of(text)).isInstanceOf(DateTimeException.class);
  }
}
