package dev.tributary.quickstart.client;

import dev.tributary.schema.id.ProfileId;
import java.util.Map;

/** What a model may read: {@code /v1/consent}. */
public final class Consents {
  private static final String PATH = "/v1/consent";

  private final Api api;

  Consents(Api api) {
    this.api = api;
  }

  public ShownConsent read() {
    return ShownConsent.of(api.get(PATH));
  }

  /** Allows or refuses all notes. */
  public void put(boolean allowed) {
    api.put(PATH, body(allowed));
  }

  /** Allows or refuses notes about one profile. */
  public void put(ProfileId profile, boolean allowed) {
    api.put("/v1/profiles/" + profile + "/consent", body(allowed));
  }

  private static Map<String, Object> body(boolean allowed) {
    return Map.of("allowed", allowed);
  }
}
