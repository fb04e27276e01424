package dev.tributary.merge.extraction.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedWeekdayTest {
  private static final LocalDate THURSDAY = LocalDate.of(2027, 5, 20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call him on Friday",
        "return the drill by friday",
        "every Friday at 9",
        "Friday 21 May: hand over the keys",
        "bis Freitag anrufen",
        "nächsten Sonntag Kuchen mitbringen",
        "le rappeler vendredi",
        "llamarla el miércoles",
        "el sábado",
        "ligar na sexta-feira",
        "ligar na terça feira"
      })
  void a_thursday_belies_another_weekday(String quote) {
    boolean contradicts = NamedWeekday.contradicts(quote, THURSDAY, false);

    assertThat(contradicts).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call him on Thursday",
        "Donnerstag anrufen",
        "ligar na quinta-feira",
        "call him soon",
        "the day before Friday",
        "not Friday",
        "Thu or Friday",
        "moved from Friday to Thursday",
        "Friday's minutes",
        "he teaches Fridays, so call",
        "met him Friday, call tomorrow",
        "the Friday group meets on the 20th",
        "Friday 2027-05-20",
        "two days after Wednesday",
        "am Tag vor Freitag",
        "Freitagabend",
        "la veille de vendredi",
        "la semana del lunes",
        "quinta ou sexta-feira"
      })
  void what_may_mean_a_thursday_contradicts_nothing(String quote) {
    boolean contradicts = NamedWeekday.contradicts(quote, THURSDAY, false);

    assertThat(contradicts).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Friday 9:00 in Auckland", "Wednesday 22:30 her place"})
  void a_clock_time_may_come_from_another_zone(String quote) {
    boolean contradicts = NamedWeekday.contradicts(quote, THURSDAY, true);

    assertThat(contradicts).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Monday 9:00", "sábado, 18:00"})
  void no_zone_moves_a_clock_time_by_two_days(String quote) {
    boolean contradicts = NamedWeekday.contradicts(quote, THURSDAY, true);

    assertThat(contradicts).isTrue();
  }
}
