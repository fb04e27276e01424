package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, unit = TimeUnit.SECONDS)
class PartsTest {
  private static final class Part implements AutoCloseable {
    private int closings;

    @Override
    public void close() {
      closings++;
    }
  }

  private final Parts parts = new Parts("part");
  private final Part part = new Part();

  @Test
  void parts_start_side_by_side() {
    var first = new CountDownLatch(1);
    var second = new CountDownLatch(1);
    CompletableFuture<Part> one = parts.start(() -> startedWhen(first, second));

    CompletableFuture<Part> other = parts.start(() -> startedWhen(second, first));

    assertThat(Parts.await(one)).isSameAs(Parts.await(other));
  }

  private Part startedWhen(CountDownLatch mine, CountDownLatch others) throws Exception {
    mine.countDown();
    others.await();
    return part;
  }

  @Test
  void a_part_that_is_still_starting_is_stopped_as_soon_as_it_is_up() throws Exception {
    var go = new CountDownLatch(1);
    parts.start(() -> startedWhen(new CountDownLatch(1), go));
    var closing = CompletableFuture.runAsync(parts::close);

    go.countDown();

    closing.get();
    assertThat(part.closings).isOne();
  }

  @Test
  void when_the_jvm_ends_a_part_that_is_still_starting_is_not_waited_for() {
    var never = new CountDownLatch(1);
    Parts.await(parts.start(() -> part));
    parts.start(() -> startedWhen(new CountDownLatch(1), never));

    parts.closeStarted();

    assertThat(part.closings).isOne();
  }

  @Test
  void a_part_is_stopped_once_however_many_stop_it() {
    Parts.await(parts.start(() -> part));
    parts.closeStarted();

    parts.close();

    assertThat(part.closings).isOne();
  }

  @Test
  void nothing_starts_once_stopping_has_begun() {
    parts.close();

    assertThatThrownBy(() -> parts.start(() -> part)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_part_that_fails_to_start_says_why_and_keeps_none_from_being_stopped() {
    Parts.await(parts.start(() -> part));
    CompletableFuture<Part> failing =
        parts.start(() -> {
          throw new IllegalArgumentException("no such port");
        });
    assertThatThrownBy(() -> Parts.await(failing)).hasMessage("no such port");

    parts.close();

    assertThat(part.closings).isOne();
  }
}
