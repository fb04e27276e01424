package dev.tributary.merge.judging;

import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.profile.ValuePair;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of asking the judge. */
public sealed interface JudgeAnswer {
  /**
   * It answered.
   *
   * @param verdicts said of the lower value of each pair; a pair that is missing is still open
   * @param complaint why one is missing, as a stable code; never words of a note
   * @param usage as far as it is known
   */
  record Judged(Map<ValuePair, Verdict> verdicts, @Nullable String complaint, Usage usage)
      implements JudgeAnswer {
    public Judged {
      verdicts = Map.copyOf(verdicts);
    }

    /** Nobody told what the answer used. */
    public Judged(Map<ValuePair, Verdict> verdicts, @Nullable String complaint) {
      this(verdicts, complaint, Usage.NONE);
    }

    /** The same, with what it used. */
    public Judged using(Usage used) {
      return new Judged(verdicts, complaint, used);
    }

    /** Nothing that can be used. */
    public static Judged nothing(String complaint) {
      return new Judged(Map.of(), complaint);
    }
  }

  /**
   * It did not answer, which says nothing about the pairs.
   *
   * @param retryAfter as the provider asks; zero if it does not say
   * @param cause a stable code, such as {@code limited}, {@code http_503} or {@code wrong_key}
   */
  record Unavailable(Duration retryAfter, String cause) implements JudgeAnswer {}
}
