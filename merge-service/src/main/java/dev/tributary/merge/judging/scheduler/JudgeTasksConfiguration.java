package dev.tributary.merge.judging.scheduler;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tributary.merge.extraction.ModelRoles;
import dev.tributary.merge.judging.JudgeNote;
import dev.tributary.merge.merging.JudgeTasks;
import dev.tributary.merge.merging.MergeInTurn;
import dev.tributary.platform.outage.Outages;
import dev.tributary.platform.tasks.TaskRows;
import dev.tributary.platform.tasks.WakeUp;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tasks are known to the scheduler before what they run exists: hence the provider. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JudgeTaskSettings.class)
class JudgeTasksConfiguration {
  @Bean
  Task<Void> compareTask(JudgeExecution.Parts parts, FailedJudging failed) {
    return task(
        SchedulerJudgeTasks.COMPARE,
        new JudgeExecution(parts, (judge, id) -> judge.compare(id.user(), id.note())),
        failed);
  }

  @Bean
  Task<Void> decideTask(JudgeExecution.Parts parts, FailedJudging failed) {
    return task(
        SchedulerJudgeTasks.DECIDE,
        new JudgeExecution(parts, (judge, id) -> judge.decide(id.user(), id.note())),
        failed);
  }

  private static Task<Void> task(
      TaskDescriptor<Void> name, JudgeExecution execution, FailedJudging failed) {
    return Tasks.custom(name).onFailure(failed).execute(execution);
  }

  @Bean
  JudgeExecution.Parts judgeParts(
      ObjectProvider<JudgeNote> judgeNote,
      ObjectProvider<MergeInTurn> merging,
      JudgeTaskSettings settings,
      TaskRows rows) {
    return new JudgeExecution.Parts(judgeNote, merging, new JudgeWait(settings), rows);
  }

  @Bean
  FailedJudging failedJudging(
      ObjectProvider<JudgeNote> judgeNote,
      JudgeTaskSettings settings,
      TaskRows rows,
      Outages outages) {
    return new FailedJudging(settings, outages, judgeNote, rows);
  }

  /** Where no model judges, nothing is left to it. */
  @Bean
  JudgeTasks judgeTasks(ModelRoles roles, TaskRows rows, WakeUp wakeUp) {
    return roles.judge() == null ? JudgeTasks.none() : new SchedulerJudgeTasks(rows, wakeUp);
  }
}
