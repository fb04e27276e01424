package dev.tributary.merge.pacing;

import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Limited;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.Usage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A provider in simulated time that refuses what is more than it bears at once, now and then by
 * mistake: it still counts a call whose answer has arrived already.
 */
final class NarrowProvider {
  private static final Duration REFUSING = Duration.ofMillis(5);

  /** One in so many calls that fill it. */
  private static final int MISTAKES = 2000;

  private final Pace pace;
  private final int bears;
  private final Duration latency;
  private final Duration retryAfter;
  private final PriorityQueue<Reply> replies = new PriorityQueue<>(Comparator.comparing(Reply::at));
  private final RandomGenerator random = new SplittableRandom(1);
  private int answered;
  private int refused;

  private record Reply(Instant at, Pace.Call call, ModelAnswer answer) {}

  NarrowProvider(Pace pace, int bears, Duration latency, Duration retryAfter) {
    this.pace = pace;
    this.bears = bears;
    this.latency = latency;
    this.retryAfter = retryAfter;
  }

  /** Is asked as often as the pace allows. */
  void run(Instant from, Duration time) {
    Instant now = from;
    while (now.isBefore(from.plus(time))) {
      ask(now);
      Instant next = now.plus(pace.delay(1, now));
      boolean isReplyNext =
          !replies.isEmpty() && (!pace.isFree() || !next.isBefore(replies.peek().at()));
      if (isReplyNext) {
        now = reply();
      } else {
        now = next;
      }
    }
  }

  private void ask(Instant now) {
    while (pace.isFree() && pace.delay(1, now).isZero()) {
      Pace.Call call = pace.begin(1, now);
      replies.add(
          replies.size() < bears && !isMistaken()
              ? new Reply(now.plus(latency), call, new Refused(Usage.NONE))
              : new Reply(now.plus(REFUSING), call, new Limited(retryAfter)));
    }
  }

  private boolean isMistaken() {
    return replies.size() == bears - 1 && random.nextInt(MISTAKES) == 0;
  }

  private Instant reply() {
    Reply reply = replies.remove();
    if (reply.answer() instanceof Limited) {
      refused++;
    } else {
      answered++;
    }
    pace.ended(reply.call(), reply.answer(), reply.at());
    return reply.at();
  }

  int answered() {
    return answered;
  }

  int refused() {
    return refused;
  }
}
