package dev.tributary.quickstart.running;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process that is alive, and when it began, as the operating system tells it. */
public record RunningProcess(long pid, Instant startedAt) {
  /** Linux counts from a boot time in whole seconds, which moves as the clock is set right. */
  private static final Duration UNCERTAINTY = Duration.ofSeconds(2);

  /** None if it is dead. */
  public static Optional<RunningProcess> of(long pid) {
    return ProcessHandle.of(pid).filter(RunningProcess::isAlive).flatMap(RunningProcess::of);
  }

  /** The one that asks. */
  public static RunningProcess current() {
    return of(ProcessHandle.current())
        .orElseThrow(() -> new IllegalStateException("the system does not tell of this process"));
  }

  /** Not so for one that has ended and is not reaped, which only its missing program gives away. */
  private static boolean isAlive(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private static Optional<RunningProcess> of(ProcessHandle process) {
    return process.info().startInstant().map(start -> new RunningProcess(process.pid(), start));
  }

  boolean beganAt(Instant instant) {
    return Duration.between(instant, startedAt).abs().compareTo(UNCERTAINTY) <= 0;
  }
}
