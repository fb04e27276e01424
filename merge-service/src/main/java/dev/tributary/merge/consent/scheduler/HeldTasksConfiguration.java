package dev.tributary.merge.consent.scheduler;

import dev.tributary.merge.consent.HeldTasks;
import dev.tributary.platform.tasks.WakeUp;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class HeldTasksConfiguration {
  @Bean
  HeldTasks heldTasks(
      JdbcClient jdbc,
      @Value("${tributary.tasks.table}") String table,
      WakeUp wakeUp,
      Clock clock) {
    return new SchedulerHeldTasks(jdbc, table, wakeUp, clock);
  }
}
