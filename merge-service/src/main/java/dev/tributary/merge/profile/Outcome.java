package dev.tributary.merge.profile;

/** What the fold did with one statement. */
public enum Outcome {
  APPENDED,
  /** Said what was known. */
  CORROBORATED,
  /** Made a known value more exact. */
  REFINED,
  /** Superseded something. */
  SUPERSEDED,
  /** Raised a conflict. */
  DISPUTED,
  /** Raises a conflict, unless a reader finds that it says the same. */
  PENDING,
  /** Ended something. */
  CLOSED,
  TENTATIVE,
  /** Settled a conflict. */
  SETTLED,
  /** Counts as never said: the user rejected the fact. */
  REJECTED,
  /** Made a new reminder. */
  REQUESTED,
  /** Asked for what was already asked for. */
  REPEATED,
  MOVED,
  COMPLETED,
  CANCELLED,
  /** Ended, completed or moved something that no earlier note had said. */
  UNMATCHED
}
