package dev.tributary.merge.extraction.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceFormTest {
  @ParameterizedTest
  @CsvSource({
    "FREQ=WEEKLY;BYDAY=TU, FREQ=WEEKLY;BYDAY=TU",
    "RRULE:FREQ=DAILY, FREQ=DAILY",
    "freq=monthly;byday=-1fr;, FREQ=MONTHLY;BYDAY=-1FR",
    "'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU'",
    "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=26;COUNT=5, FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=26;COUNT=5",
    "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20271231T235959Z, "
        + "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20271231T235959Z"
  })
  void a_rule_is_kept_in_capitals_and_without_its_name(String rule, String kept) throws Rejected {
    String form = RecurrenceForm.of(rule);

    assertThat(form).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weekly",
        "BYDAY=TU",
        "FREQ=OFTEN",
        "FREQ=SECONDLY",
        "FREQ=WEEKLY;BYDAY=TUESDAY",
        "FREQ=WEEKLY;BYMONTHDAY=32",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;FREQ=DAILY",
        "FREQ=WEEKLY;COUNT=3;UNTIL=20271231",
        "FREQ=WEEKLY;UNTIL=next year",
        "FREQ=WEEKLY;X-NOTE=hello",
        "FREQ=WEEKLY;;BYDAY=TU",
        "FREQ=WEEKLY=DAILY"
      })
  void what_is_no_rule_is_rejected(String rule) {
    assertThatThrownBy(() -> RecurrenceForm.of(rule))
        .isInstanceOf(Rejected.class)
        .hasMessage("BAD_RECURRENCE");
  }
}
