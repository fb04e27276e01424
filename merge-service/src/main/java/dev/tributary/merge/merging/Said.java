package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Statement;
import java.time.Instant;
import java.util.List;

/**
 * What a note revision says.
 *
 * @param statements in the order of the model's answer
 * @param noteStoredAt when the note's row was inserted
 */
public record Said(List<Statement> statements, Instant noteStoredAt) {
  public Said {
    statements = List.copyOf(statements);
  }
}
