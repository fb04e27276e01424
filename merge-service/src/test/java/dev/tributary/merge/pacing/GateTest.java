package dev.tributary.merge.pacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.ModelAnswer.Misconfigured;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.pacing.Gate.Entry.Admitted;
import dev.tributary.merge.pacing.Gate.Entry.SentAway;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final ModelAnswer ANSWERED = new Refused(Usage.NONE);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  @Test
  void whoever_comes_while_there_is_room_goes_through_at_once() {
    Gate gate = gate(1, 10);

    Gate.Entry entry = gate.enter(Urgency.LIVE, 1);

    assertThat(entry).isInstanceOf(Admitted.class);
    assertThat(gate.state().inFlight()).isEqualTo(1);
  }

  @Test
  void those_who_wait_go_through_by_urgency_and_then_in_turn() {
    Gate gate = gate(1, 10);
    Pace.Call call = admitted(gate.enter(Urgency.LIVE, 1));
    Queue<String> order = new ConcurrentLinkedQueue<>();
    line(gate, order, "replay", Urgency.REPLAY);
    line(gate, order, "judging", Urgency.JUDGING);
    line(gate, order, "live 1", Urgency.LIVE);
    line(gate, order, "live 2", Urgency.LIVE);

    gate.leave(call, ANSWERED);

    await().until(() -> order.size() == 4);
    assertThat(order).containsExactly("live 1", "live 2", "judging", "replay");
  }

  @Test
  void whoever_finds_no_room_is_sent_away() {
    Gate gate = gate(1, 1);
    gate.enter(Urgency.LIVE, 1);

    Gate.Entry entry = gate.enter(Urgency.LIVE, 1);

    assertThat(entry).isEqualTo(new SentAway(new Held(Duration.ZERO, Held.BUSY)));
  }

  @Test
  void the_more_urgent_takes_the_room_of_the_less_urgent() throws Exception {
    Gate gate = gate(1, 2);
    Pace.Call call = admitted(gate.enter(Urgency.LIVE, 1));
    CompletableFuture<Gate.Entry> replay = enter(gate, Urgency.REPLAY);
    await().until(() -> gate.state().waiting() == 1);

    CompletableFuture<Gate.Entry> live = enter(gate, Urgency.LIVE);

    assertThat(replay.get()).isEqualTo(new SentAway(new Held(Duration.ZERO, Held.BUSY)));
    gate.leave(call, ANSWERED);
    assertThat(live.get()).isInstanceOf(Admitted.class);
  }

  @Test
  void all_who_wait_are_sent_away_once_the_breaker_opens() {
    Gate gate = gate(1, 10);
    Pace.Call call = admitted(gate.enter(Urgency.LIVE, 1));
    List<CompletableFuture<Gate.Entry>> waiting =
        List.of(
            enter(gate, Urgency.LIVE), enter(gate, Urgency.JUDGING), enter(gate, Urgency.REPLAY));
    await().until(() -> gate.state().waiting() == 3);

    gate.leave(call, new Misconfigured("wrong_key"));

    assertThat(waiting)
        .extracting(CompletableFuture::join)
        .allSatisfy(entry ->
            assertThat(entry)
                .isInstanceOfSatisfying(
                    SentAway.class, away -> assertThat(away.why().cause()).isEqualTo("wrong_key")));
  }

  @Test
  void a_call_that_broke_off_makes_room_again() {
    Gate gate = gate(1, 10);
    Pace.Call call = admitted(gate.enter(Urgency.LIVE, 1));
    CompletableFuture<Gate.Entry> next = enter(gate, Urgency.LIVE);
    await().until(() -> gate.state().waiting() == 1);

    gate.abandon(call);

    assertThat(next.join()).isInstanceOf(Admitted.class);
  }

  @Test
  void a_thread_that_is_to_stop_does_not_wait() {
    Gate gate = gate(1, 10);
    gate.enter(Urgency.LIVE, 1);

    CompletableFuture<Gate.Entry> interrupted =
        CompletableFuture.supplyAsync(
            () -> {
              Thread.currentThread().interrupt();
              return gate.enter(Urgency.LIVE, 1);
            },
            threads);

    assertThat(interrupted.join()).isInstanceOf(SentAway.class);
    assertThat(gate.state().waiting()).isZero();
  }

  @Test
  void nobody_is_lost_and_never_are_there_more_than_the_limit() {
    int most = 4;
    Gate gate = gate(most, 1000);
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger peak = new AtomicInteger();
    List<CompletableFuture<Boolean>> callers = new ArrayList<>();

    for (int i = 0; i < 500; i++) {
      Urgency urgency = Urgency.values()[i % Urgency.values().length];
      callers.add(
          CompletableFuture.supplyAsync(() -> passes(gate, urgency, inside, peak), threads));
    }

    assertThat(callers).extracting(CompletableFuture::join).containsOnly(true);
    assertThat(peak.get()).isLessThanOrEqualTo(most);
    assertThat(gate.state()).isEqualTo(new PaceState(new BreakerState.Closed(0), 0, most, 0));
  }

  private static boolean passes(
      Gate gate, Urgency urgency, AtomicInteger inside, AtomicInteger peak) {
    Gate.Entry entry = gate.enter(urgency, 1);
    if (entry instanceof Admitted(Pace.Call call, Duration waited)) {
      peak.accumulateAndGet(inside.incrementAndGet(), Math::max);
      Thread.yield();
      inside.decrementAndGet();
      gate.leave(call, ANSWERED);
      return true;
    }
    return false;
  }

  private void line(Gate gate, Queue<String> order, String name, Urgency urgency) {
    int before = gate.state().waiting();
    threads.execute(() -> {
      Pace.Call call = admitted(gate.enter(urgency, 1));
      order.add(name);
      gate.leave(call, ANSWERED);
    });
    await().until(() -> gate.state().waiting() > before);
  }

  private CompletableFuture<Gate.Entry> enter(Gate gate, Urgency urgency) {
    return CompletableFuture.supplyAsync(() -> gate.enter(urgency, 1), threads);
  }

  private static Pace.Call admitted(Gate.Entry entry) {
    return ((Admitted) entry).call();
  }

  /** Its clock stands still, so that nobody loses patience. */
  private static Gate gate(int most, int room) {
    var pace = new Pace(new CallsAtOnce(most), RateLimit.none(), new Breaker());
    return new Gate(pace, room, Clock.fixed(NINE, ZoneOffset.UTC));
  }
}
