package dev.tributary.merge.notes;

import dev.tributary.merge.extraction.NoteText;

/** What is found when a note is to be read. */
public sealed interface UnreadNote {
  /** Ready to be read by the model. */
  record Open(NoteText text) implements UnreadNote {}

  /** Its row is there, but its bytes do not open: for somebody to look at. */
  record DoesNotOpen(String cause) implements UnreadNote {}

  /** Nothing is left to read: it was read before, or it is gone. */
  record Nothing() implements UnreadNote {}
}
