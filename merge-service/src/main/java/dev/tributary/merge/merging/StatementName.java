package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteId;

/**
 * A statement, over all revisions of its note in which the same words say it; or the value that a
 * decision brought, as if it were said in a note of its own.
 *
 * @param note the note, or the decision
 * @param fingerprint keyed hash of the words, as lower-case hexadecimal
 */
public record StatementName(NoteId note, String fingerprint) {}
