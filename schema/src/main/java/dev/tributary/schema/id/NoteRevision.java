package dev.tributary.schema.id;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One revision of a note, counted from 1. Written {@code id/revision} where it is part of a binding
 * or a task name.
 */
public record NoteRevision(NoteId note, int revision) {
  // One way only to write a number.
  private static final Pattern FORM = Pattern.compile("(.{36})/([1-9]\\d{0,9})");

  public NoteRevision {
    requireValid(revision);
  }

  /**
   * Refuses what counts no revision.
   *
   * @throws IllegalArgumentException if the number is below 1
   */
  public static void requireValid(int revision) {
    if (revision < 1) {
      throw new IllegalArgumentException("revision must be 1 or more");
    }
  }

  /**
   * Reads {@code id/revision}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static NoteRevision of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("a note revision is written id/revision, from 1");
    }
    return new NoteRevision(NoteId.of(form.group(1)), Integer.parseInt(form.group(2)));
  }

  @Override
  public String toString() {
    return note + "/" + revision;
  }
}
