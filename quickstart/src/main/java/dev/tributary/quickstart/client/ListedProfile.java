package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.seal.Columns;
import java.time.Instant;

/** A person that notes are about, by name. */
public record ListedProfile(ProfileId id, String name, Instant createdAt, Instant updatedAt) {
  static ListedProfile of(JsonNode profile, Sealing sealing) {
    String id = profile.path("id").asText();
    return new ListedProfile(
        ProfileId.of(id),
        sealing.openText(Columns.PROFILE_NAME, id, profile.path("name")),
        Instant.parse(profile.path("created_at").asText()),
        Instant.parse(profile.path("updated_at").asText()));
  }
}
