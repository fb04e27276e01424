package dev.tributary.merge.judging.scheduler;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tributary.merge.extraction.ModelRoles;
import dev.tributary.merge.judging.JudgeNote;
import dev.tributary.merge.merging.JudgeTasks;
import dev.tributary.platform.outage.Outages;
import dev.tributary.platform.tasks.TaskRows;
import dev.tributary.platform.tasks.WakeUp;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tasks are known to the scheduler before what they run exists: hence the providers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JudgeTaskSettings.class)
class JudgeTasksConfiguration {
  @Bean
  JudgeWait judgeWait(JudgeTaskSettings settings) {
    return new JudgeWait(settings.modelDelay());
  }

  @Bean
  Task<Void> compareTask(
      ObjectProvider<JudgeNote> judgeNote,
      ObjectProvider<JudgeTasks> tasks,
      JudgeWait waiting,
      JudgeTaskSettings settings,
      Outages outages) {
    return Tasks.custom(SchedulerJudgeTasks.COMPARE)
        .onFailure(new FailedJudging(settings, outages, judgeNote))
        .execute((instance, context) -> {
          JudgeTaskId id = JudgeTaskId.of(instance.getId());
          JudgeNote judge = judgeNote.getObject();
          return waiting.orDone(
              judge.compare(id.user(), id.note()), () -> compareMore(judge, tasks.getObject(), id));
        });
  }

  @Bean
  Task<Void> decideTask(
      ObjectProvider<JudgeNote> judgeNote,
      ObjectProvider<JudgeTasks> tasks,
      JudgeWait waiting,
      JudgeTaskSettings settings,
      Outages outages) {
    return Tasks.custom(SchedulerJudgeTasks.DECIDE)
        .onFailure(new FailedJudging(settings, outages, judgeNote))
        .execute((instance, context) -> {
          JudgeTaskId id = JudgeTaskId.of(instance.getId());
          JudgeNote judge = judgeNote.getObject();
          return waiting.orDone(
              judge.decide(id.user(), id.note()), () -> decideMore(judge, tasks.getObject(), id));
        });
  }

  private static void compareMore(JudgeNote judge, JudgeTasks tasks, JudgeTaskId id) {
    if (judge.isLeftToCompare(id.user(), id.note())) {
      tasks.compare(id.user(), id.note());
    }
  }

  private static void decideMore(JudgeNote judge, JudgeTasks tasks, JudgeTaskId id) {
    if (judge.isLeftToDecide(id.user(), id.note())) {
      tasks.decide(id.user(), Set.of(id.note()));
    }
  }

  /** Where no model judges, nothing is left to it. */
  @Bean
  JudgeTasks judgeTasks(
      ModelRoles roles, SchedulerClient scheduler, TaskRows rows, WakeUp wakeUp, Clock clock) {
    return roles.judge() == null
        ? JudgeTasks.none()
        : new SchedulerJudgeTasks(scheduler, rows, wakeUp, clock);
  }
}
