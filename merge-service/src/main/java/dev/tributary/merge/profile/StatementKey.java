package dev.tributary.merge.profile;

import dev.tributary.schema.id.NoteId;
import java.time.Instant;
import java.util.Comparator;

/**
 * The place of a statement in the order of the fold.
 *
 * @param ordinal unique within the note, over facts, reminders and completions
 */
public record StatementKey(Instant writtenAt, NoteId note, int ordinal)
    implements Comparable<StatementKey> {

  private static final Comparator<StatementKey> ORDER =
      Comparator.comparing(StatementKey::writtenAt)
          .thenComparing(StatementKey::note)
          .thenComparingInt(StatementKey::ordinal);

  @Override
  public int compareTo(StatementKey other) {
    return ORDER.compare(this, other);
  }
}
