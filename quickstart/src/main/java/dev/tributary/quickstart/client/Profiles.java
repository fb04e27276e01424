package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.seal.Columns;
import java.util.List;
import java.util.Map;

/** The people that the caller's notes are about: {@code /v1/profiles}. */
public final class Profiles {
  private static final String PATH = "/v1/profiles";
  private static final int PAGE = 500;

  private final Api api;
  private final Sealing sealing;

  Profiles(Api api, Sealing sealing) {
    this.api = api;
    this.sealing = sealing;
  }

  public List<ListedProfile> list() {
    return api.all(Query.of(PATH).with("limit", PAGE), "profiles").stream()
        .map(profile -> ListedProfile.of(profile, sealing))
        .toList();
  }

  /** Adds a profile, or gives it another name. */
  public void put(ProfileId id, String name) {
    String sealed = sealing.seal(Columns.PROFILE_NAME, id.toString(), name);
    api.put(path(id), Map.of("name", sealed, "key_version", sealing.keyVersion()));
  }

  /** Deletes it with its notes and all that they said. */
  public void delete(ProfileId id) {
    api.delete(path(id), null);
  }

  public ShownProfile read(ProfileId id) {
    JsonNode found = api.get(path(id));
    return new ShownProfile(
        id,
        sealing.openText(Columns.PROFILE_NAME, id.toString(), found.path("name")),
        Json.list(found.path("facts"), fact -> ShownFact.of(fact, sealing)),
        Json.list(found.path("conflicts"), conflict -> ShownConflict.of(conflict, id, sealing)));
  }

  /** All that is or was known, the first seen first. */
  public List<ShownFact> facts(ProfileId id) {
    return api.all(Query.of(path(id) + "/facts").with("limit", PAGE), "facts").stream()
        .map(fact -> ShownFact.of(fact, sealing))
        .toList();
  }

  /** What its notes say, each with what it did. */
  public List<ShownStatement> statements(ProfileId id) {
    return api.all(Query.of(path(id) + "/statements").with("limit", PAGE), "statements").stream()
        .map(statement -> ShownStatement.of(statement, sealing))
        .toList();
  }

  /** How far each revision of its notes has come. */
  public List<NoteProgress> progress(ProfileId id) {
    return api.all(Query.of(path(id) + "/notes"), "notes").stream().map(NoteProgress::of).toList();
  }

  private static String path(ProfileId id) {
    return PATH + "/" + id;
  }
}
