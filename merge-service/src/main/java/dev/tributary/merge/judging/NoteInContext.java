package dev.tributary.merge.judging;

import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Reached;
import dev.tributary.merge.merging.StoredStatement;
import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.Profile;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.merge.profile.Verdicts;
import dev.tributary.schema.id.NoteRevision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A merged note among all that its statements can reach.
 *
 * @param folded what all of that adds up to
 */
record NoteInContext(
    LockedProfile profile, NoteRevision note, Reached reached, Verdicts verdicts, Profile folded) {
  /** What the note says of the person, each with what became of it. */
  List<StoredStatement> own() {
    return reached.statements().stream().filter(this::isOwn).toList();
  }

  boolean isOwn(StatementKey statement) {
    return statement.note().equals(note.note());
  }

  /** Empty where the user has said it, in a decision. */
  Optional<FactStatement> fact(StatementKey key) {
    return facts().filter(fact -> fact.key().equals(key)).findFirst();
  }

  private boolean isOwn(StoredStatement stored) {
    return stored.statement() instanceof FactStatement fact && isOwn(fact.key());
  }

  private Stream<FactStatement> facts() {
    return reached.statements().stream()
        .map(StoredStatement::statement)
        .filter(FactStatement.class::isInstance)
        .map(FactStatement.class::cast);
  }
}
