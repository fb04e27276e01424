package dev.tributary.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryDelayTest {
  @ParameterizedTest
  @CsvSource({"0, PT0.5S", "1, PT1S", "3, PT4S", "6, PT32S", "7, PT1M", "1000000, PT1M"})
  void a_task_that_goes_on_failing_is_tried_less_and_less_often(int failures, Duration delay) {
    var retry = new RetryDelay(Duration.ofMillis(500));

    Duration next = retry.after(failures);

    assertThat(next).isEqualTo(delay);
  }
}
