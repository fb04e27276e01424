package dev.tributary.merge.profile.errand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DueTest {

  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  @Test
  void one_instant_in_two_zones_is_one_moment() {
    Due inLisbon = due("2031-03-05T09:00", LISBON);

    Due inMadrid = due("2031-03-05T10:00", MADRID);

    assertThat(inLisbon.isSameMomentAs(inMadrid)).isTrue();
  }

  @Test
  void a_day_is_the_moment_of_any_hour_in_it() {
    Due day = due("2031-03-05", LISBON);

    boolean same = day.isSameMomentAs(due("2031-03-05T10:00", LISBON));

    assertThat(same).isTrue();
  }

  @Test
  void another_day_keeps_the_hour() {
    Due day = due("2031-03-07", LISBON);

    Due timed = day.keepingTimeOf(due("2031-03-05T10:00", LISBON));

    assertThat(timed.text()).isEqualTo("2031-03-07T10:00");
  }

  @Test
  void what_cannot_be_read_is_no_date() {
    Due due = Due.parse("next week", LISBON);

    assertThat(due).isNull();
  }

  private static Due due(String text, ZoneId zone) {
    return Objects.requireNonNull(Due.parse(text, zone));
  }
}
