package dev.tributary.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitToProfileTest {
  @Test
  void the_median_stands_in_the_middle_and_the_slowest_at_the_end() {
    CommitToProfile times =
        CommitToProfile.of(
            List.of(Duration.ofMillis(900), Duration.ofMillis(-3), Duration.ofMillis(200)));

    assertThat(times)
        .isEqualTo(new CommitToProfile(3, Duration.ofMillis(200), Duration.ofMillis(900)));
  }

  @Test
  void no_notes_took_no_time() {
    assertThat(CommitToProfile.of(List.of()))
        .isEqualTo(new CommitToProfile(0, Duration.ZERO, Duration.ZERO));
  }
}
