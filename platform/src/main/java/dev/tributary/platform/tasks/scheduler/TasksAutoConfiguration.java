package dev.tributary.platform.tasks.scheduler;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.zaxxer.hikari.HikariDataSource;
import dev.tributary.platform.tasks.BackgroundWork;
import dev.tributary.platform.tasks.TaskRows;
import dev.tributary.platform.tasks.WakeUp;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@ConditionalOnProperty("tributary.tasks.table")
@EnableConfigurationProperties(TaskSettings.class)
class TasksAutoConfiguration {
  private static final int MISSED_HEARTBEATS = 4;

  /** A task that takes longer is cut off, and taken up again by whoever is there next. */
  private static final Duration SHUTDOWN = Duration.ofSeconds(10);

  /** Records tasks in the caller's transaction. */
  @Bean
  SchedulerClient schedulerClient(
      DataSource dataSource, TaskSettings settings, List<Task<?>> tasks) {
    return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
        .tableName(settings.table())
        .enablePriority()
        .build();
  }

  @Bean
  SchedulerConnections schedulerConnections(DataSource dataSource) throws SQLException {
    return new SchedulerConnections(dataSource.unwrap(HikariDataSource.class));
  }

  /** Ends a task in the transaction that finished its work, if that is where it is told to. */
  @Bean(destroyMethod = "")
  Scheduler scheduler(
      SchedulerConnections connections, TaskSettings settings, List<Task<?>> tasks) {
    return Scheduler.create(connections.joiningTransactions(), tasks)
        .tableName(settings.table())
        .threads(settings.workers())
        .executorService(Executors.newThreadPerTaskExecutor(BackgroundWork.threads()))
        .pollUsingLockAndFetch(0.5, 1.0)
        .pollingInterval(settings.pollInterval())
        .heartbeatInterval(settings.heartbeat())
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        // Whoever handles the failure logs it, without messages that might quote a note.
        .failureLogging(LogLevel.OFF, false)
        .shutdownMaxWait(SHUTDOWN)
        .enablePriority()
        .build();
  }

  @Bean
  TaskRows taskRows(JdbcClient jdbc, TaskSettings settings, Clock clock) {
    return new MarkedTaskRows(jdbc, settings.table(), clock);
  }

  @Bean
  TaskWorkers taskWorkers(Scheduler scheduler) {
    return new TaskWorkers(scheduler);
  }

  @Bean
  WakeUp wakeUp(Scheduler scheduler) {
    return new AfterCommitWakeUp(scheduler::triggerCheckForDueExecutions);
  }
}
