package dev.tributary.merge.profile.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"2031-02-30", "2031-13", "--02-31", "spring", "-", ""})
  void what_is_no_date_is_not_read(String text) {
    PartialDate date = PartialDate.parse(text);

    assertThat(date).isNull();
  }

  @Test
  void a_birthday_on_the_leap_day_is_a_date() {
    PartialDate date = PartialDate.parse("--02-29");

    assertThat(date).isEqualTo(new PartialDate(null, 2, 29));
  }

  @Test
  void a_month_is_over_when_its_last_day_is() {
    PartialDate month = new PartialDate(2031, 2, null);

    boolean over = month.isOverOn(LocalDate.parse("2031-02-28"));

    assertThat(over).isFalse();
    assertThat(month.isOverOn(LocalDate.parse("2031-03-01"))).isTrue();
  }

  @Test
  void halves_make_a_whole() {
    PartialDate year = new PartialDate(1990, null, null);

    Value whole = year.completedBy(new PartialDate(null, 5, 4));

    assertThat(whole).isEqualTo(new PartialDate(1990, 5, 4));
  }
}
