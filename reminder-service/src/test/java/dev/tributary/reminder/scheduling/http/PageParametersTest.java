package dev.tributary.reminder.scheduling.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.platform.problem.InvalidField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageParametersTest {
  @Test
  void a_page_has_a_hundred_reminders_unless_told_otherwise() {
    int limit = PageParameters.limit(null);

    assertThat(limit).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "501", "many", "99999999999"})
  void a_limit_out_of_bounds_is_refused(String limit) {
    assertThatThrownBy(() -> PageParameters.limit(limit))
        .isInstanceOf(InvalidField.class)
        .hasMessage("limit must be a number from 1 to 500");
  }

  @Test
  void an_id_that_is_none_is_refused_without_quoting_it() {
    assertThatThrownBy(() -> PageParameters.profile("Jane's profile"))
        .isInstanceOf(InvalidField.class)
        .hasMessage("profile_id must be a UUID");
  }
}
