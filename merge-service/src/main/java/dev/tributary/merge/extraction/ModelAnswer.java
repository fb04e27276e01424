package dev.tributary.merge.extraction;

import java.time.Duration;

/** What became of one call. */
public sealed interface ModelAnswer {
  /**
   * The model answered.
   *
   * @param text as it came: whether it has the format asked for is not known; empty if there is
   *     none
   * @param truncated whether the limit of output tokens cut it off
   */
  record Answered(String text, boolean truncated, Usage usage) implements ModelAnswer {
    /** Without the words: they must not reach a log. */
    @Override
    public String toString() {
      return "Answered[" + text.length() + " characters, " + truncated + ", " + usage + "]";
    }
  }

  /** The model or its provider's filter declined to answer. */
  record Refused(Usage usage) implements ModelAnswer {}

  /** The question is longer than the model takes. */
  record TooLong() implements ModelAnswer {}

  /**
   * No answer, for a reason that says nothing about the question: it is to be asked again later.
   */
  sealed interface Away extends ModelAnswer {
    /** As the provider asks; zero if it does not say. */
    Duration retryAfter();

    /** A stable code, such as {@code limited}, {@code http_503} or {@code wrong_key}. */
    String cause();
  }

  /** The provider asks to wait. */
  record Limited(Duration retryAfter) implements Away {
    public static final String CAUSE = "limited";

    @Override
    public String cause() {
      return CAUSE;
    }
  }

  /**
   * Nobody asked it.
   *
   * @param retryAfter when there is a prospect of it; zero if that is not known
   * @param cause {@link #BUSY}, {@link #OWN_LIMIT}, or why the model has not answered others
   */
  record Held(Duration retryAfter, String cause) implements Away {
    /** As many calls as it bears are under way. */
    public static final String BUSY = "busy";

    /** Our own settings allow no more at this time. */
    public static final String OWN_LIMIT = "own_limit";

    /** What may be spent on a day has been spent. */
    public static final String BUDGET = "budget";

    /** Its user does not want it to be read by a model. */
    public static final String NOT_FOR_MODEL = "not_for_model";
  }

  /**
   * The reason passes by itself.
   *
   * @param cause {@code http_503}, {@code timeout}, {@code connection} or {@code bad_response}
   */
  record Down(Duration retryAfter, String cause) implements Away {}

  /**
   * Somebody has to correct the settings first.
   *
   * @param cause {@code wrong_key}, {@code unknown_model}, {@code no_credit}, {@link #BAD_REQUEST},
   *     {@link #STORE_REJECTED} or {@link ModelState#NOT_CONFIGURED}
   */
  record Misconfigured(String cause) implements Away {
    /** The provider rejects the request. */
    public static final String BAD_REQUEST = "bad_request";

    /** The provider seems to know no parameter {@code store}. */
    public static final String STORE_REJECTED = "store_rejected";

    /** Whether another question may fare better. */
    public boolean mayLieInQuestion() {
      // What is rejected is told by the provider's words, which may be words of the question.
      return cause.equals(BAD_REQUEST) || cause.equals(STORE_REJECTED);
    }

    @Override
    public Duration retryAfter() {
      return Duration.ZERO;
    }
  }
}
