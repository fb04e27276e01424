package dev.tributary.merge.reading;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a note revision has come.
 *
 * @param state {@code accepted}, {@code extracted}, {@code merged}, {@code parked}, {@code
 *     replaced}, {@code withdrawn} or {@code discarded}
 * @param cause why it is parked; {@code not_for_model} if it is accepted, and its user refuses that
 *     a model reads it
 * @param attempts answers of the model that it took
 * @param committedAt when its row was committed, if known
 */
public record ShownNote(
    UUID noteId,
    int revision,
    String state,
    @Nullable String cause,
    int attempts,
    Instant writtenAt,
    @Nullable Instant committedAt,
    Instant acceptedAt,
    @Nullable Instant extractedAt,
    @Nullable Instant mergedAt) {}
