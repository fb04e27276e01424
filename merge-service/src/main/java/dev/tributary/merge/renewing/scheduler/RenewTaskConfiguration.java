package dev.tributary.merge.renewing.scheduler;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tributary.merge.merging.RefoldProfile;
import dev.tributary.merge.renewing.OldProfiles;
import dev.tributary.merge.renewing.RenewProfiles;
import dev.tributary.platform.outage.WordlessTrace;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One task for all instances of the service, less urgent than any note. It is there again after
 * each start: so what an older instance has added while this one began is found at the next.
 */
@Configuration(proxyBeanMethods = false)
class RenewTaskConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(RenewTaskConfiguration.class);
  private static final TaskDescriptor<Void> RENEW = TaskDescriptor.of("renew_profiles");
  private static final Duration RETRY = Duration.ofSeconds(30);

  @Bean
  RenewProfiles renewProfiles(OldProfiles profiles, RefoldProfile refoldProfile) {
    return new RenewProfiles(
        profiles,
        refoldProfile,
        (old, cause) ->
            LOG.warn("profile {} keeps its old keys: {}", old.profile(), WordlessTrace.of(cause)));
  }

  @Bean
  Task<Void> renewTask(ObjectProvider<RenewProfiles> renewProfiles) {
    return Tasks.custom(RENEW)
        .onFailure(RenewTaskConfiguration::tryAgain)
        .execute((instance, context) -> next(renewProfiles.getObject().renewNext()));
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> renewalStart(SchedulerClient scheduler, Clock clock) {
    return ready -> {
      try {
        scheduler.scheduleIfNotExists(
            RENEW.instance("all").priority(Priority.LOW).scheduledTo(clock.instant()));
      } catch (RuntimeException e) {
        // Notes can be merged without it: what is old stays found by what is old.
        LOG.warn("old profiles are looked for at the next start: {}", WordlessTrace.of(e));
      }
    };
  }

  private static CompletionHandler<Void> next(boolean isMore) {
    return isMore
        ? (done, operations) -> operations.reschedule(done, done.getTimeDone())
        : new OnCompleteRemove<>();
  }

  private static void tryAgain(ExecutionComplete failed, ExecutionOperations<Void> operations) {
    Throwable cause = failed.getCause().orElseGet(() -> new IllegalStateException("no cause"));
    LOG.warn("old profiles are looked for again: {}", WordlessTrace.of(cause));
    operations.reschedule(failed, failed.getTimeDone().plus(RETRY));
  }
}
