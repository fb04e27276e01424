package dev.tributary.reminder.scheduling.scheduler;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.messaging.Outbox;
import dev.tributary.platform.tasks.WakeUp;
import dev.tributary.reminder.scheduling.Alarms;
import dev.tributary.reminder.scheduling.ApplyReminderChange;
import dev.tributary.reminder.scheduling.FinishReminder;
import dev.tributary.reminder.scheduling.FireReminder;
import dev.tributary.reminder.scheduling.ReadReminders;
import dev.tributary.reminder.scheduling.Reminders;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(AgendaSettings.class)
class SchedulingConfiguration {
  @Bean
  ApplyReminderChange applyReminderChange(
      RowLevelSession session,
      Reminders reminders,
      Alarms alarms,
      WakeUp wakeUp,
      Clock clock,
      AgendaSettings settings) {
    return new ApplyReminderChange(session, reminders, alarms, wakeUp, clock, settings.morning());
  }

  @Bean
  FireReminder fireReminder(
      RowLevelSession session, Reminders reminders, Outbox outbox, Clock clock) {
    return new FireReminder(session, reminders, outbox, clock);
  }

  @Bean
  ReadReminders readReminders(RowLevelSession session, Reminders reminders) {
    return new ReadReminders(session, reminders);
  }

  @Bean
  FinishReminder finishReminder(
      RowLevelSession session, Reminders reminders, Alarms alarms, Clock clock) {
    return new FinishReminder(session, reminders, alarms, clock);
  }

  @Bean
  Alarms alarms(SchedulerClient schedulerClient) {
    return new SchedulerAlarms(schedulerClient);
  }

  @Bean
  Task<Void> alarmTask(FireReminder fireReminder) {
    return AlarmTask.firing(fireReminder);
  }
}
