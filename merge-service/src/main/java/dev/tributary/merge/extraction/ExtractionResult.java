package dev.tributary.merge.extraction;

import java.time.Duration;

/** How the reading of a note ended. */
public sealed interface ExtractionResult {
  /**
   * The note was read.
   *
   * @param extraction what held against the checks; empty if the note says nothing worth keeping
   * @param rejections what did not, by reason
   * @param calls answers that it took; 0 where no model was asked
   * @param usage of all calls together
   */
  record Extracted(Extraction extraction, Rejections rejections, int calls, Usage usage)
      implements ExtractionResult {
    public int rejectedCount() {
      return rejections.total();
    }
  }

  /**
   * The model answered, but never with something that can be used: for somebody to look at.
   *
   * @param cause a stable code, with the place in the answer where there is one, such as {@code
   *     missing_property at /facts/0/quote}; never words of the note
   * @param calls answers that were tried
   */
  record Unreadable(String cause, int calls, Usage usage) implements ExtractionResult {}

  /**
   * The model did not answer: an outage, a limit or wrong settings. Says nothing about the note,
   * which is to wait.
   *
   * @param retryAfter as the provider asks; zero if it does not say
   * @param cause a stable code, such as {@code limited}, {@code http_503} or {@code wrong_key}
   * @param calls answers that were tried before, in vain
   * @param usage of those
   */
  record Unavailable(Duration retryAfter, String cause, int calls, Usage usage)
      implements ExtractionResult {
    /** Nobody answered before. */
    public Unavailable(Duration retryAfter, String cause) {
      this(retryAfter, cause, 0, Usage.NONE);
    }
  }
}
