package dev.tributary.merge.notes.scheduler;

import dev.tributary.merge.pacing.WaitingTasks;
import dev.tributary.platform.outage.WordlessTrace;
import dev.tributary.platform.tasks.WakeUp;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes due by one statement whatever waits for no failure of its own. A process that starts does
 * so too: it has not asked the model yet, and the settings may have been corrected.
 */
final class SchedulerWaitingTasks
    implements WaitingTasks, ApplicationListener<ApplicationReadyEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(SchedulerWaitingTasks.class);

  /** Nobody is put off for longer because of an outage. */
  private static final Duration LONGEST_OUTAGE_WAIT = Duration.ofMinutes(6);

  /** Nor because of a budget, which may have been raised before a start. */
  private static final Duration LONGEST_WAIT = Duration.ofHours(25);

  // Whoever was turned away a moment before may be about to record for how long.
  private static final List<Duration> ROUNDS =
      List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(5));

  private static final String RESUME =
      """
      update %s
      set execution_time = :now
      where execution_time > :now and execution_time <= :latest and not picked
        and coalesce(consecutive_failures, 0) = 0
      """;

  private final JdbcClient jdbc;
  private final String sql;
  private final WakeUp wakeUp;
  private final Clock clock;
  private final AtomicLong latest = new AtomicLong();

  /**
   * @param table of the tasks, with its schema
   */
  SchedulerWaitingTasks(JdbcClient jdbc, String table, WakeUp wakeUp, Clock clock) {
    this.jdbc = jdbc;
    this.sql = RESUME.formatted(table);
    this.wakeUp = wakeUp;
    this.clock = clock;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    resume(LONGEST_WAIT);
  }

  @Override
  public void resume() {
    resume(LONGEST_OUTAGE_WAIT);
  }

  private void resume(Duration longestWait) {
    long turn = latest.incrementAndGet();
    Thread.ofVirtual().name("resume").start(() -> resume(turn, longestWait));
  }

  private void resume(long turn, Duration longestWait) {
    for (Duration pause : ROUNDS) {
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      if (turn != latest.get()) {
        return;
      }
      bringForward(longestWait);
    }
  }

  private void bringForward(Duration longestWait) {
    Instant now = clock.instant();
    try {
      int tasks =
          jdbc.sql(sql)
              .param("now", Timestamp.from(now))
              .param("latest", Timestamp.from(now.plus(longestWait)))
              .update();
      if (tasks > 0) {
        LOG.info("{} tasks that waited for the model go on", tasks);
        wakeUp.afterCommit();
      }
    } catch (RuntimeException e) {
      // They come by themselves, if later.
      LOG.warn("tasks that wait for the model could not be woken up: {}", WordlessTrace.of(e));
    }
  }
}
