package dev.tributary.merge.notes.scheduler;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tributary.merge.merging.ProcessedNotes;
import dev.tributary.merge.notes.NoteTasks;
import dev.tributary.merge.notes.ProcessNote;
import dev.tributary.merge.notes.Wait;
import dev.tributary.platform.outage.Outages;
import dev.tributary.platform.tasks.WakeUp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks are known to the scheduler before what they run exists: hence the providers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoteTaskSettings.class)
class NoteTasksConfiguration {
  @Bean
  Task<Void> noteTask(
      ObjectProvider<ProcessNote> processNote, NoteTaskSettings settings, Outages outages) {
    var outage = new ModelOutage(settings.modelDelay());
    return Tasks.custom(SchedulerNoteTasks.NOTE)
        .onFailure(
            new UnexpectedFailure(
                settings,
                outages,
                (id, cause) -> processNote.getObject().park(id.user(), id.note(), cause)))
        .execute((instance, context) -> {
          NoteTaskId id = NoteTaskId.of(instance.getId());
          return processNote
              .getObject()
              .process(id.user(), id.note(), NoteUrgency.of(instance.getPriority()))
              .map(wait ->
                  again(
                      wait.equals(Wait.FOR_ANOTHERS_TURN)
                          ? settings.lookAgain()
                          : outage.waitFor(wait)))
              .orElseGet(OnCompleteRemove::new);
        });
  }

  @Bean
  Task<Void> withdrawalTask(
      ObjectProvider<ProcessNote> processNote, NoteTaskSettings settings, Outages outages) {
    var patient =
        new NoteTaskSettings(
            settings.modelDelay(), settings.retryDelay(), Integer.MAX_VALUE, settings.lookAgain());
    return Tasks.custom(SchedulerNoteTasks.WITHDRAWAL)
        .onFailure(new UnexpectedFailure(patient, outages, (id, cause) -> {}))
        .execute((instance, context) -> {
          NoteTaskId id = NoteTaskId.of(instance.getId());
          processNote.getObject().withdraw(id.user(), id.note());
          return new OnCompleteRemove<>();
        });
  }

  @Bean
  NoteTasks noteTasks(SchedulerClient scheduler, WakeUp wakeUp, Clock clock) {
    return new SchedulerNoteTasks(scheduler, wakeUp, clock);
  }

  @Bean
  SchedulerWaitingTasks waitingTasks(
      JdbcClient jdbc,
      @Value("${tributary.tasks.table}") String table,
      WakeUp wakeUp,
      Clock clock) {
    return new SchedulerWaitingTasks(jdbc, table, wakeUp, clock);
  }

  @Bean
  ProcessedNotes processedNotes(JdbcClient jdbc, @Value("${tributary.tasks.table}") String table) {
    return new WaitingNoteTasks(jdbc, table);
  }

  private static CompletionHandler<Void> again(Duration wait) {
    return (done, operations) -> operations.reschedule(done, done.getTimeDone().plus(wait));
  }
}
