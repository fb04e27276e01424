package dev.tributary.ingest.intake;

/** What became of a submitted note. */
public sealed interface SubmitOutcome {
  /** It is stored, and on its way. */
  record Stored() implements SubmitOutcome {}

  /** The very same was stored before: a repeated request. */
  record AlreadyStored() implements SubmitOutcome {}

  /**
   * Another text has this revision, or one is missing in between.
   *
   * @param nextRevision the only one that would be taken
   */
  record WrongRevision(int nextRevision) implements SubmitOutcome {}

  /**
   * A field is not what it must be.
   *
   * @param field as the API names it
   */
  record Invalid(String field, String remedy) implements SubmitOutcome {}
}
