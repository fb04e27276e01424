package dev.tributary.merge.profile;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Something said about the person.
 *
 * @param previousValue the value that is replaced or contradicted, if the note names it
 * @param since ISO 8601 date or partial date from which (with ended: until which) it is so
 * @param zone of the author
 */
public record FactStatement(
    StatementKey key,
    String quote,
    Predicate predicate,
    String value,
    Stance stance,
    Certainty certainty,
    @Nullable String previousValue,
    @Nullable String since,
    ZoneId zone)
    implements Statement {
  /** What the user says instead; it sets itself against this value. */
  public FactStatement correctedBy(Decision.CorrectFact decision) {
    return new FactStatement(
        decision.key(),
        "",
        predicate,
        decision.value(),
        Stance.CORRECTED,
        Certainty.STATED,
        value,
        null,
        zone);
  }
}
