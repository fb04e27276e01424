package dev.tributary.ingest.capture.debezium;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.ingest.capture.CaptureState;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class CaptureHealthTest {
  private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

  @Test
  void a_failure_is_down_and_says_why_and_until_when() {
    var failed = new CaptureState.Failed("password authentication failed", 3, NOW);

    Health health = CaptureHealth.of(failed);

    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails())
        .containsEntry("cause", "password authentication failed")
        .containsEntry("failure_count", 3)
        .containsEntry("retry_at", "2026-03-02T18:00:00Z");
  }

  @Test
  void standing_by_is_up() {
    Health health = CaptureHealth.of(new CaptureState.Standby());

    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails()).containsEntry("state", "standby");
  }

  @Test
  void a_stopped_capture_is_not_up() {
    Health health = CaptureHealth.of(new CaptureState.Stopped());

    assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
  }
}
