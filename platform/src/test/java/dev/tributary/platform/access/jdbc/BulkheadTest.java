package dev.tributary.platform.access.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.platform.tasks.BackgroundWork;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BulkheadTest {
  private final Bulkhead bulkhead = new Bulkhead(5);
  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void work_in_the_background_takes_only_its_share_of_the_places() throws InterruptedException {
    var three = new CountDownLatch(3);
    var four = new CountDownLatch(4);

    for (int worker = 0; worker < 8; worker++) {
      inBackground(() -> {
        three.countDown();
        four.countDown();
      });
    }

    three.await();
    assertThat(four.await(100, TimeUnit.MILLISECONDS)).isFalse();
    end.countDown();
    four.await();
  }

  @Test
  void whoever_is_waited_for_passes_while_the_background_waits() throws InterruptedException {
    var busy = new CountDownLatch(3);
    for (int worker = 0; worker < 8; worker++) {
      inBackground(busy::countDown);
    }
    busy.await();

    String answer = bulkhead.within(() -> "answer");

    assertThat(answer).isEqualTo("answer");
    end.countDown();
  }

  private void inBackground(Runnable signal) {
    BackgroundWork.threads()
        .newThread(() ->
            bulkhead.within(() -> {
              signal.run();
              awaitEnd();
              return "done";
            }))
        .start();
  }

  private void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
