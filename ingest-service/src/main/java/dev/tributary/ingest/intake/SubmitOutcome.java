package dev.tributary.ingest.intake;

/** What became of a submitted note. */
public sealed interface SubmitOutcome {
  /** It is a new note, stored and on its way. */
  record Created() implements SubmitOutcome {}

  /** It has taken the place of the revision before. */
  record Replaced() implements SubmitOutcome {}

  /** The very same was stored before: a repeated request. */
  record AlreadyStored() implements SubmitOutcome {}

  /**
   * Another text has this revision, one is missing in between, or the author has not said, or not
   * rightly, which one is to be replaced.
   *
   * @param newest the revision that is stored; 0 if there is none
   * @param next the only one that would be taken
   */
  record WrongRevision(int newest, int next) implements SubmitOutcome {}

  /**
   * A field is not what it must be.
   *
   * @param field as the API names it
   */
  record Invalid(String field, String remedy) implements SubmitOutcome {}
}
