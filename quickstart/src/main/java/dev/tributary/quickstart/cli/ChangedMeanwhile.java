package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.Refused;
import dev.tributary.schema.id.NoteId;

/** A note is not in the revision any more that was to be edited. */
final class ChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String remedy;

  ChangedMeanwhile(NoteId note, int revision, Refused cause) {
    super(
        "The note is not in revision %d any more: it changed meanwhile.".formatted(revision),
        cause);
    this.status = cause.status();
    this.remedy = "Look at it first: tributary note show " + note;
  }

  int status() {
    return status;
  }

  String remedy() {
    return remedy;
  }
}
