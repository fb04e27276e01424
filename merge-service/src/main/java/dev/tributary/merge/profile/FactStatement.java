package dev.tributary.merge.profile;

import org.jspecify.annotations.Nullable;

/**
 * Something said about the person.
 *
 * @param previousValue the value that is replaced or contradicted, if the note names it
 * @param since ISO 8601 date or partial date from which (with ended: until which) it is so
 */
public record FactStatement(
    StatementKey key,
    String quote,
    Predicate predicate,
    String value,
    Stance stance,
    Certainty certainty,
    @Nullable String previousValue,
    @Nullable String since)
    implements Statement {}
