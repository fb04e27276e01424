package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.ProfileId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contradictions between the caller's notes: {@code /v1/conflicts}. */
public final class Conflicts {
  private static final String PATH = "/v1/conflicts";

  private final Api api;
  private final Sealing sealing;

  Conflicts(Api api, Sealing sealing) {
    this.api = api;
    this.sealing = sealing;
  }

  /**
   * All of a status.
   *
   * @param profile in whose profile; null for anybody's
   * @param status open or settled; null for both
   */
  public List<ShownConflict> list(@Nullable ProfileId profile, @Nullable String status) {
    Query query = Query.of(PATH).with("profile_id", profile).with("status", status);
    return api.all(query, "conflicts").stream().map(this::conflict).toList();
  }

  public ShownConflict read(ConflictId id) {
    return conflict(api.get(PATH + "/" + id));
  }

  private ShownConflict conflict(JsonNode conflict) {
    var profile = ProfileId.of(conflict.path("profile_id").asText());
    return ShownConflict.of(conflict, profile, sealing);
  }
}
