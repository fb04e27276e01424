package dev.tributary.platform.tasks.scheduler;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/**
 * Starts the workers once everything that they use is there, and stops them before any of it goes.
 */
final class TaskWorkers implements SmartLifecycle {
  private final Scheduler scheduler;
  private volatile boolean running;

  TaskWorkers(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void start() {
    scheduler.start();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    scheduler.stop();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
