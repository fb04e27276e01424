package dev.tributary.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.ingest.SettableClock;
import dev.tributary.ingest.capture.CaptureState.Failed;
import dev.tributary.ingest.capture.CaptureState.Starting;
import dev.tributary.ingest.capture.CaptureState.Stopped;
import dev.tributary.ingest.capture.CaptureState.Streaming;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptureSupervisorTest {
  private static final Instant START = Instant.parse("2026-03-02T18:00:00Z");

  private final SettableClock clock = new SettableClock(START);
  private final List<Duration> pauses = new ArrayList<>();
  private final List<CaptureState> states = new ArrayList<>();

  @Test
  void each_failure_in_a_row_is_waited_out_longer() throws InterruptedException {
    CaptureSupervisor supervisor = supervisor(() -> fail("connection refused"));

    for (int run = 0; run < 4; run++) {
      supervisor.runOnce();
    }

    assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L);
  }

  @Test
  void a_healthy_run_makes_earlier_failures_forgotten() throws InterruptedException {
    List<Duration> lengths = List.of(Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ZERO);
    var next = lengths.iterator();
    CaptureSupervisor supervisor =
        supervisor(() -> {
          clock.advance(next.next());
          fail("terminated");
        });

    for (int run = 0; run < lengths.size(); run++) {
      supervisor.runOnce();
    }

    assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 1L, 2L);
  }

  @Test
  void it_says_what_it_does_and_why_it_ended() throws InterruptedException {
    CaptureSupervisor supervisor = supervisor(() -> fail("slot is gone"));

    supervisor.runOnce();

    assertThat(states)
        .containsExactly(
            new Starting(),
            new Streaming(START),
            new Failed("capture ended: slot is gone", 1, START.plusSeconds(1)));
    assertThat(supervisor.state()).isEqualTo(states.getLast());
  }

  @Test
  void stopping_it_waits_until_it_has_stopped() {
    var database =
        new FakeDatabase(Collections.nCopies(10_000, SlotState.FREE), () -> fail("never for long"));
    var supervisor =
        new CaptureSupervisor(
            database.capture(), Backoff.STANDARD, clock, Thread::sleep, state -> {});
    supervisor.start();

    supervisor.stop();

    assertThat(supervisor.state()).isEqualTo(new Stopped());
  }

  private CaptureSupervisor supervisor(Runnable end) {
    var database = new FakeDatabase(Collections.nCopies(10, SlotState.FREE), end);
    return new CaptureSupervisor(
        database.capture(), Backoff.STANDARD, clock, pauses::add, states::add);
  }

  private static void fail(String cause) {
    throw new CaptureFailed("capture ended", new IllegalStateException(cause));
  }
}
