package dev.tributary.ingest.intake;

import java.util.Set;

/** What the author says is stored now, so that nobody overwrites what they have not seen. */
public sealed interface Precondition {
  /** Nothing is said. */
  record None() implements Precondition {}

  /** Some revision, whichever. */
  record Any() implements Precondition {}

  /** One of these revisions. */
  record OneOf(Set<Integer> revisions) implements Precondition {}

  /** Whether it was said, and said rightly. */
  default boolean isMetBy(int newest) {
    return switch (this) {
      case None none -> false;
      case Any any -> true;
      case OneOf some -> some.revisions().contains(newest);
    };
  }

  /** Whether it was said at all. */
  default boolean isGiven() {
    return !(this instanceof None);
  }
}
