package dev.tributary.ingest.intake;

/** What became of a request to take a note back. */
public sealed interface WithdrawOutcome {
  /** It is gone, now or since before. */
  record Withdrawn() implements WithdrawOutcome {}

  /** There never was such a note. */
  record Unknown() implements WithdrawOutcome {}

  /**
   * Another revision is stored than its author believes. Nothing was withdrawn.
   *
   * @param newest the revision that is stored; 0 if it is gone
   */
  record WrongRevision(int newest) implements WithdrawOutcome {}
}
