package dev.tributary.merge.judging.scheduler;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tributary.merge.extraction.ModelRoles;
import dev.tributary.merge.judging.JudgeNote;
import dev.tributary.merge.merging.JudgeTasks;
import dev.tributary.platform.outage.Outages;
import dev.tributary.platform.tasks.WakeUp;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tasks are known to the scheduler before what they run exists: hence the providers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JudgeTaskSettings.class)
class JudgeTasksConfiguration {
  @Bean
  Task<Void> compareTask(
      ObjectProvider<JudgeNote> judgeNote, JudgeTaskSettings settings, Outages outages) {
    var waiting = new JudgeWait(settings.modelDelay());
    return Tasks.custom(SchedulerJudgeTasks.COMPARE)
        .onFailure(new FailedJudging(settings, outages, judgeNote))
        .execute((instance, context) -> {
          JudgeTaskId id = JudgeTaskId.of(instance.getId());
          return waiting.orDone(judgeNote.getObject().compare(id.user(), id.note()));
        });
  }

  @Bean
  Task<Void> decideTask(
      ObjectProvider<JudgeNote> judgeNote, JudgeTaskSettings settings, Outages outages) {
    var waiting = new JudgeWait(settings.modelDelay());
    return Tasks.custom(SchedulerJudgeTasks.DECIDE)
        .onFailure(new FailedJudging(settings, outages, judgeNote))
        .execute((instance, context) -> {
          JudgeTaskId id = JudgeTaskId.of(instance.getId());
          return waiting.orDone(judgeNote.getObject().decide(id.user(), id.note()));
        });
  }

  /** Where no model judges, nothing is left to it. */
  @Bean
  JudgeTasks judgeTasks(ModelRoles roles, SchedulerClient scheduler, WakeUp wakeUp, Clock clock) {
    return roles.judge() == null
        ? JudgeTasks.none()
        : new SchedulerJudgeTasks(scheduler, wakeUp, clock);
  }
}
