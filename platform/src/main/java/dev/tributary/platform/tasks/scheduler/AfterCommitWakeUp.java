package dev.tributary.platform.tasks.scheduler;

import dev.tributary.platform.tasks.WakeUp;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

final class AfterCommitWakeUp implements WakeUp {
  private final Runnable look;

  AfterCommitWakeUp(Runnable look) {
    this.look = look;
  }

  @Override
  public void afterCommit() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      look.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            look.run();
          }
        });
  }
}
