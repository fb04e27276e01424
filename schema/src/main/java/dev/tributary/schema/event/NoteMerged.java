package dev.tributary.schema.event;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A note was merged, or the outcome of a merged note has changed because of another one.
 *
 * @param outcomeRevision counts the outcomes of this note revision, from 1
 * @param outcome how many of the note's statements had which outcome
 * @param rejectedCount items of the model's answer that were not accepted
 * @param inputTokens tokens of the prompts that this note was read with, cached ones included
 * @param judging what comparing this note's values with others has used so far; null if nothing
 * @param cost of reading and comparing together; null if it is not known
 */
public record NoteMerged(
    UserId userId,
    ProfileId profileId,
    NoteId noteId,
    int revision,
    int outcomeRevision,
    Map<String, Integer> outcome,
    String extractorVersion,
    int rejectedCount,
    int attempts,
    int inputTokens,
    int cachedTokens,
    int outputTokens,
    Instant acceptedAt,
    Instant extractedAt,
    Instant mergedAt,
    @Nullable TokenCount judging,
    @Nullable Money cost)
    implements Event {
  public NoteMerged {
    outcome = Map.copyOf(outcome);
  }
}
