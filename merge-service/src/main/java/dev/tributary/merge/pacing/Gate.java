package dev.tributary.merge.pacing;

import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.Urgency;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets threads through to a model at its pace, the most urgent first, and sends those away for whom
 * that would take too long. For many threads.
 */
final class Gate {
  private static final Comparator<Waiting> ORDER =
      Comparator.comparing(Waiting::urgency).thenComparing(Waiting::number);

  private final Pace pace;
  private final int room;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final TreeSet<Waiting> line = new TreeSet<>(ORDER);
  private long numbers;

  /** What came of asking to be let through. */
  sealed interface Entry {
    /** It may call. */
    record Admitted(Pace.Call call, Duration waited) implements Entry {}

    /** It is to come again. */
    record SentAway(Held why) implements Entry {}
  }

  private record Waiting(
      Urgency urgency, long number, long tokens, Instant since, Condition changed) {}

  /**
   * @param room for calls and those who wait for one: whoever comes on top of that is sent away
   */
  Gate(Pace pace, int room, Clock clock) {
    this.pace = pace;
    this.room = room;
    this.clock = clock;
  }

  /** Waits for a turn; never for longer than the pace's patience. */
  Entry enter(Urgency urgency, long tokens) {
    lock.lock();
    try {
      Instant now = clock.instant();
      Optional<Held> refusal = pace.refusal(tokens, now);
      if (refusal.isPresent()) {
        return new Entry.SentAway(refusal.get());
      }
      var comer = new Waiting(urgency, numbers++, tokens, now, lock.newCondition());
      line.add(comer);
      if (isCrowded() && leastUrgentLeaves().equals(comer)) {
        return new Entry.SentAway(pace.tooLate(tokens, now));
      }
      return await(comer);
    } finally {
      lock.unlock();
    }
  }

  private boolean isCrowded() {
    return pace.state(line.size()).inFlight() + line.size() > room;
  }

  private Waiting leastUrgentLeaves() {
    Waiting last = line.removeLast();
    last.changed().signal();
    return last;
  }

  private Entry await(Waiting comer) {
    while (true) {
      Instant now = clock.instant();
      Optional<Held> refusal = refusal(comer, now);
      if (refusal.isPresent()) {
        leave(comer);
        return new Entry.SentAway(refusal.get());
      }
      if (isNext(comer) && pace.delay(comer.tokens(), now).isZero()) {
        Pace.Call call = pace.begin(comer.tokens(), now);
        leave(comer);
        return new Entry.Admitted(call, Duration.between(comer.since(), now));
      }
      pause(comer, now);
    }
  }

  private Optional<Held> refusal(Waiting comer, Instant now) {
    boolean isOver =
        !line.contains(comer)
            || now.isAfter(comer.since().plus(Pace.PATIENCE))
            || Thread.currentThread().isInterrupted();
    return isOver
        ? Optional.of(pace.tooLate(comer.tokens(), now))
        : pace.refusal(comer.tokens(), now);
  }

  private boolean isNext(Waiting comer) {
    return line.first().equals(comer) && pace.isFree();
  }

  private void pause(Waiting comer, Instant now) {
    Duration patience = Duration.between(now, comer.since().plus(Pace.PATIENCE)).plusMillis(1);
    Duration delay = isNext(comer) ? pace.delay(comer.tokens(), now) : patience;
    Duration pause = delay.compareTo(patience) < 0 ? delay : patience;
    try {
      comer.changed().await(pause.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void leave(Waiting comer) {
    line.remove(comer);
    wakeNext();
  }

  private void wakeNext() {
    if (!line.isEmpty()) {
      line.first().changed().signal();
    }
  }

  /** A call has ended. */
  Pace.Ending leave(Pace.Call call, ModelAnswer answer) {
    lock.lock();
    try {
      Pace.Ending ending = pace.ended(call, answer, clock.instant());
      if (ending.turn() == Pace.Turn.NONE) {
        wakeNext();
      } else {
        line.forEach(waiting -> waiting.changed().signal());
      }
      return ending;
    } finally {
      lock.unlock();
    }
  }

  /** A call has ended without an answer. */
  void abandon(Pace.Call call) {
    lock.lock();
    try {
      pace.abandoned(call, clock.instant());
      wakeNext();
    } finally {
      lock.unlock();
    }
  }

  PaceState state() {
    lock.lock();
    try {
      return pace.state(line.size());
    } finally {
      lock.unlock();
    }
  }
}
