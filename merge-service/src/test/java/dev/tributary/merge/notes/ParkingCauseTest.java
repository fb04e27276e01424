package dev.tributary.merge.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParkingCauseTest {
  @ParameterizedTest
  @CsvSource({
    "not_authentic, NOT_AUTHENTIC",
    "internal_error: IllegalStateException, INTERNAL_ERROR",
    "missing_property at /reminders, ANSWER_NOT_USABLE",
    "truncated, ANSWER_NOT_USABLE"
  })
  void a_stored_code_names_its_cause(String code, ParkingCause expected) {
    ParkingCause cause = ParkingCause.of(code);

    assertThat(cause).isEqualTo(expected);
  }
}
