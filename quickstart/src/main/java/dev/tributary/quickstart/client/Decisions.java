package dev.tributary.quickstart.client;

import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.seal.Columns;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the caller decided: {@code /v1/decisions}. Deciding the same again under the same id changes
 * nothing; {@link Refused} with status 404 says that there is no such conflict, fact, note or
 * profile.
 */
public final class Decisions {
  private static final String PATH = "/v1/decisions";

  private final Api api;
  private final Sealing sealing;

  Decisions(Api api, Sealing sealing) {
    this.api = api;
    this.sealing = sealing;
  }

  /** All, the undone ones too, oldest first. */
  public List<ShownDecision> list(@Nullable ProfileId profile) {
    return api.all(Query.of(PATH).with("profile_id", profile), "decisions").stream()
        .map(decision -> ShownDecision.of(decision, sealing))
        .toList();
  }

  /**
   * Settles a conflict.
   *
   * @param choice keep, take or neither
   */
  public void settle(DecisionId id, String choice, ConflictId conflict) {
    put(id, Map.of("kind", choice, "conflict_id", conflict.toString()));
  }

  /** It never was so. */
  public void reject(DecisionId id, FactId fact) {
    put(id, Map.of("kind", "reject", "fact_id", fact.toString()));
  }

  /** It is so. */
  public void confirm(DecisionId id, FactId fact) {
    put(id, Map.of("kind", "confirm", "fact_id", fact.toString()));
  }

  /** It is not quite so. */
  public void correct(DecisionId id, FactId fact, String value) {
    put(
        id,
        Map.of(
            "kind", "correct",
            "fact_id", fact.toString(),
            "body", sealing.seal(Columns.DECISION_BODY, id.toString(), value),
            "key_version", sealing.keyVersion()));
  }

  /** Two profiles are of one person. */
  public void merge(DecisionId id, ProfileId profile, ProfileId into) {
    put(
        id,
        Map.of(
            "kind", "merge",
            "profile_id", profile.toString(),
            "into_profile_id", into.toString()));
  }

  /** A note is about somebody else. */
  public void move(DecisionId id, NoteId note, ProfileId profile) {
    put(id, Map.of("kind", "move", "note_id", note.toString(), "profile_id", profile.toString()));
  }

  /** As if it had not been decided; undoing it again changes nothing. */
  public void undo(DecisionId id) {
    api.delete(PATH + "/" + id, null);
  }

  private void put(DecisionId id, Map<String, Object> decision) {
    api.put(PATH + "/" + id, decision);
  }
}
