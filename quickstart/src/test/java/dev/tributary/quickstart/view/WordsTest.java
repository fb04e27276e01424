package dev.tributary.quickstart.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "--06-09, 9 June",
    "--02-29, 29 February",
    "--12-01: name day, 1 December: name day",
    "--06-09 or --06-10, 9 June or 10 June",
    "“--06-09” is so., “9 June” is so."
  })
  void a_date_without_a_year_reads_as_people_say_it(String value, String shown) {
    assertThat(Words.value(value)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1991-06-09", "1991-06", "--13-45", "Ghent--06-09", "--06-091", "---06-09"})
  void other_values_stay_as_they_are(String value) {
    assertThat(Words.value(value)).isEqualTo(value);
  }
}
