package dev.tributary.schema.id;

/**
 * One revision of a note, counted from 1. Written {@code id/revision} where it is part of a binding
 * or a task name.
 */
public record NoteRevision(NoteId note, int revision) {
  public NoteRevision {
    if (revision < 1) {
      throw new IllegalArgumentException("revision must be 1 or more, not " + revision);
    }
  }

  /**
   * Reads {@code id/revision}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static NoteRevision of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a note revision is written id/revision");
    }
    return new NoteRevision(
        NoteId.of(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return note + "/" + revision;
  }
}
