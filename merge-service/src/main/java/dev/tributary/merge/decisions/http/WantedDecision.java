package dev.tributary.merge.decisions.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tributary.merge.decisions.SealedValue;
import dev.tributary.merge.decisions.Wish;
import dev.tributary.merge.profile.Choice;
import dev.tributary.platform.problem.InvalidField;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as its user sends it. Which fields there are depends on the kind: {@code keep}, {@code
 * take} and {@code neither} have {@code conflict_id}; {@code reject} and {@code confirm} have
 * {@code fact_id}; {@code correct} has {@code fact_id}, {@code body} and {@code key_version};
 * {@code merge} has {@code profile_id} and {@code into_profile_id}; {@code move} has {@code
 * note_id} and {@code profile_id}.
 *
 * @param body the value, sealed for {@code profiles.decision.body}, as Base64
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WantedDecision(
    @Schema(
            description =
                "which fields go with it: conflict_id with keep, take, neither; fact_id with reject,"
                    + " confirm; fact_id, body, key_version with correct; profile_id,"
                    + " into_profile_id with merge; note_id, profile_id with move",
            allowableValues = {
              "keep", "take", "neither", "reject", "confirm", "correct", "merge", "move"
            })
        String kind,
    @Nullable UUID conflictId,
    @Nullable UUID factId,
    @Nullable UUID noteId,
    @Nullable UUID profileId,
    @Nullable UUID intoProfileId,
    byte @Nullable [] body,
    @Nullable Integer keyVersion) {
  private static final String CONFLICT = "conflict_id";
  private static final String FACT = "fact_id";
  private static final String NOTE = "note_id";
  private static final String PROFILE = "profile_id";
  private static final String INTO = "into_profile_id";
  private static final String BODY = "body";
  private static final String KEY_VERSION = "key_version";

  /**
   * What the user wants.
   *
   * @throws InvalidField if a field is missing, or belongs to another kind
   */
  Wish wish() {
    var left = new Fields(given());
    Wish wish =
        switch (Objects.requireNonNullElse(kind, "")) {
          case "keep", "take", "neither" ->
              new Wish.Settle(Choice.named(kind), new ConflictId(left.id(CONFLICT)));
          case "reject" -> new Wish.Reject(new FactId(left.id(FACT)));
          case "confirm" -> new Wish.Confirm(new FactId(left.id(FACT)));
          case "correct" ->
              new Wish.Correct(
                  new FactId(left.id(FACT)),
                  new SealedValue(
                      left.take(BODY, byte[].class), left.take(KEY_VERSION, Integer.class)));
          case "merge" ->
              new Wish.Merge(new ProfileId(left.id(PROFILE)), new ProfileId(left.id(INTO)));
          case "move" -> new Wish.Move(new NoteId(left.id(NOTE)), new ProfileId(left.id(PROFILE)));
          default ->
              throw new InvalidField(
                  "kind", "must be keep, take, neither, reject, confirm, correct, merge or move");
        };
    left.requireNone(kind);
    return wish;
  }

  private Map<String, @Nullable Object> given() {
    Map<String, @Nullable Object> given = new LinkedHashMap<>();
    given.put(CONFLICT, conflictId);
    given.put(FACT, factId);
    given.put(NOTE, noteId);
    given.put(PROFILE, profileId);
    given.put(INTO, intoProfileId);
    given.put(BODY, body);
    given.put(KEY_VERSION, keyVersion);
    return given;
  }

  /** The fields that are not used yet. */
  private record Fields(Map<String, @Nullable Object> left) {
    UUID id(String field) {
      return take(field, UUID.class);
    }

    <T> T take(String field, Class<T> type) {
      @Nullable Object value = left.remove(field);
      if (value == null) {
        throw new InvalidField(field, "is missing");
      }
      return type.cast(value);
    }

    void requireNone(String kind) {
      left.forEach((field, value) -> {
        if (value != null) {
          throw new InvalidField(field, "does not belong to a decision of kind " + kind);
        }
      });
    }
  }
}
