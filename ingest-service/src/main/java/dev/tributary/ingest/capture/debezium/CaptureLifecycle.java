package dev.tributary.ingest.capture.debezium;

import dev.tributary.ingest.capture.CaptureSupervisor;
import org.springframework.context.SmartLifecycle;

/** Starts capture once everything that it uses is there, and stops it before any of it goes. */
final class CaptureLifecycle implements SmartLifecycle {
  private final CaptureSupervisor supervisor;
  private volatile boolean running;

  CaptureLifecycle(CaptureSupervisor supervisor) {
    this.supervisor = supervisor;
  }

  @Override
  public void start() {
    supervisor.start();
    running = true;
  }

  @Override
  public void stop() {
    supervisor.stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
