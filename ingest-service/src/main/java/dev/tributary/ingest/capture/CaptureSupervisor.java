package dev.tributary.ingest.capture;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps capture running: starts it again after every failure, each time a little later, and says at
 * any time what it is doing and why it is not.
 */
public final class CaptureSupervisor {
  private static final Duration CLOSING = Duration.ofSeconds(40);

  private final CaptureDatabase capture;
  private final Backoff backoff;
  private final Clock clock;
  private final Pause pause;
  private final Consumer<CaptureState> onChange;
  private volatile CaptureState state = new CaptureState.Stopped();
  private volatile boolean stopping;
  private @Nullable Thread thread;
  private int failureCount;

  /**
   * @param onChange told of each new state, on capture's own thread
   */
  public CaptureSupervisor(
      CaptureDatabase capture,
      Backoff backoff,
      Clock clock,
      Pause pause,
      Consumer<CaptureState> onChange) {
    this.capture = capture;
    this.backoff = backoff;
    this.clock = clock;
    this.pause = pause;
    this.onChange = onChange;
  }

  public CaptureState state() {
    return state;
  }

  /** Begins to capture, on a thread of its own. */
  public synchronized void start() {
    if (thread == null) {
      stopping = false;
      thread = Thread.ofPlatform().name("capture").daemon().start(this::runUntilStopped);
    }
  }

  /** Ends it, and returns when everything is closed. */
  public synchronized void stop() {
    Thread running = thread;
    if (running == null) {
      return;
    }
    thread = null;
    stopping = true;
    running.interrupt();
    try {
      running.join(CLOSING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void runUntilStopped() {
    try {
      while (!stopping) {
        runOnce();
      }
    } catch (InterruptedException e) {
      // Only stop() interrupts.
    } finally {
      become(new CaptureState.Stopped());
    }
  }

  /** One run to its end, and the pause after it. */
  void runOnce() throws InterruptedException {
    become(new CaptureState.Starting());
    String cause = runToItsEnd();
    if (state instanceof CaptureState.Streaming streaming && wasHealthy(streaming.since())) {
      failureCount = 0;
    }
    failureCount++;
    Duration delay = backoff.after(failureCount);
    become(new CaptureState.Failed(cause, failureCount, clock.instant().plus(delay)));
    pause.pause(delay);
  }

  private String runToItsEnd() throws InterruptedException {
    try {
      capture.capture(this::become, () -> become(new CaptureState.Streaming(clock.instant())));
      return "the log has ended";
    } catch (RuntimeException | Error e) {
      // An Error too: a capture that has ended unnoticed would be the worst of all.
      return Causes.of(e);
    }
  }

  private boolean wasHealthy(Instant since) {
    return Duration.between(since, clock.instant()).compareTo(backoff.healthy()) >= 0;
  }

  private void become(CaptureState next) {
    boolean changed = !next.equals(state);
    state = next;
    if (changed) {
      onChange.accept(next);
    }
  }
}
