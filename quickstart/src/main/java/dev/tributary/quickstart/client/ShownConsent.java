package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.ProfileId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a model may read the caller's notes.
 *
 * @param refusedAt null if it may
 * @param refusedProfiles about which it may read none even so
 */
public record ShownConsent(@Nullable Instant refusedAt, List<RefusedProfile> refusedProfiles) {
  public ShownConsent {
    refusedProfiles = List.copyOf(refusedProfiles);
  }

  /** One profile that is refused by itself. */
  public record RefusedProfile(ProfileId profile, Instant refusedAt) {}

  static ShownConsent of(JsonNode consent) {
    return new ShownConsent(
        Json.timeOrNull(consent, "refused_at"),
        Json.list(
            consent.path("refused_profiles"),
            it ->
                new RefusedProfile(
                    ProfileId.of(it.path("profile_id").asText()),
                    Instant.parse(it.path("refused_at").asText()))));
  }

  public boolean isAllowed() {
    return refusedAt == null;
  }
}
