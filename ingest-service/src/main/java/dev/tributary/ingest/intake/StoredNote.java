package dev.tributary.ingest.intake;

import java.time.Instant;

/**
 * A note as it is kept.
 *
 * @param createdAt when this revision was stored, by the database's clock
 */
public record StoredNote(SealedNote note, Instant createdAt) {}
