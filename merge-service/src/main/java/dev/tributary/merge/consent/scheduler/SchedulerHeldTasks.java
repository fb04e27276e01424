package dev.tributary.merge.consent.scheduler;

import dev.tributary.merge.consent.HeldTasks;
import dev.tributary.platform.outage.WordlessTrace;
import dev.tributary.platform.tasks.WakeUp;
import dev.tributary.schema.id.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the tasks of a user due by one statement. Whoever was turned away a moment before may be
 * about to record for how long it waits: hence two more looks.
 */
final class SchedulerHeldTasks implements HeldTasks {
  private static final Logger LOG = LoggerFactory.getLogger(SchedulerHeldTasks.class);
  private static final List<Duration> LOOKS_AGAIN =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(5));

  private static final String RESUME =
      """
      update %s
      set execution_time = :now
      where task_instance like :instances and execution_time > :now and not picked
        and coalesce(consecutive_failures, 0) = 0
      """;

  private final JdbcClient jdbc;
  private final String sql;
  private final WakeUp wakeUp;
  private final Clock clock;

  /**
   * @param table of the tasks, with its schema
   */
  SchedulerHeldTasks(JdbcClient jdbc, String table, WakeUp wakeUp, Clock clock) {
    this.jdbc = jdbc;
    this.sql = RESUME.formatted(table);
    this.wakeUp = wakeUp;
    this.clock = clock;
  }

  @Override
  public void resume(UserId user) {
    bringForward(user);
    Thread.ofVirtual().name("resume").start(() -> lookAgain(user));
  }

  private void lookAgain(UserId user) {
    for (Duration pause : LOOKS_AGAIN) {
      try {
        Thread.sleep(pause);
        bringForward(user);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        // They come by themselves, if later.
        LOG.warn("tasks that waited for consent could not be woken up: {}", WordlessTrace.of(e));
      }
    }
  }

  private void bringForward(UserId user) {
    Instant now = clock.instant();
    int tasks =
        jdbc.sql(sql).param("now", Timestamp.from(now)).param("instances", user + "/%").update();
    if (tasks > 0) {
      wakeUp.afterCommit();
    }
  }
}
