package dev.tributary.merge.merging;

import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteId;
import org.jspecify.annotations.Nullable;

/** Who said, closed or settled something: a note or a decision of the user, never both. */
public record Origin(@Nullable NoteId note, @Nullable DecisionId decision) {
  public static Origin of(NoteId note) {
    return new Origin(note, null);
  }

  public static Origin of(DecisionId decision) {
    return new Origin(null, decision);
  }
}
