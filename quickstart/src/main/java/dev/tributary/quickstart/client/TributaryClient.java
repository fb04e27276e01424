package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.Columns;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One user's session. What leaves it is sealed; a server that says no is told by {@link Refused}.
 */
public final class TributaryClient {
  private final Api api;
  private final Sealing sealing;

  private TributaryClient(Api api, Sealing sealing) {
    this.api = api;
    this.sealing = sealing;
  }

  /**
   * Fetches the user's data key.
   *
   * @param token a bearer token of that user, asked for with each request
   */
  public static TributaryClient login(
      URI front, UserId user, Supplier<String> token, HttpClient http) {
    var api = new Api(front, token, http);
    return new TributaryClient(api, Sealing.of(user, api.post("/v1/keys/session")));
  }

  public void putProfile(ProfileId profile, String name) {
    api.put(
        "/v1/profiles/" + profile,
        Map.of(
            "name",
            sealing.seal(Columns.PROFILE_NAME, profile.toString(), name),
            "key_version",
            sealing.keyVersion()));
  }

  /** Adds a note in its first revision. */
  public void putNote(WrittenNote note) {
    putNote(note, 1);
  }

  /** Adds a revision of a note: the first, or the one after the newest. */
  public void putNote(WrittenNote note, int revision) {
    String row = new NoteRevision(note.id(), revision).toString();
    api.put(
        "/v1/notes/" + note.id(),
        Map.of(
            "revision", revision,
            "profile_id", note.profile().toString(),
            "body", sealing.seal(Columns.NOTE_BODY, row, note.text()),
            "key_version", sealing.keyVersion(),
            "written_at", note.writtenAt().toString(),
            "time_zone", note.zone().getId()));
  }

  public void deleteNote(NoteId note) {
    api.delete("/v1/notes/" + note);
  }

  public ShownProfile profile(ProfileId profile) {
    JsonNode found = api.get("/v1/profiles/" + profile);
    return new ShownProfile(
        profile,
        sealing.openText(Columns.PROFILE_NAME, profile.toString(), found.path("name")),
        Json.list(found.path("facts"), fact -> ShownFact.of(fact, sealing)),
        Json.list(found.path("conflicts"), conflict -> ShownConflict.of(conflict, sealing)));
  }

  public List<NoteProgress> notes(ProfileId profile) {
    return Json.list(api.get("/v1/profiles/" + profile + "/notes").path("notes"), NoteProgress::of);
  }

  /** Reminders of all profiles, without those whose notes were withdrawn. */
  public List<ShownReminder> reminders() {
    return reminders("/v1/reminders");
  }

  /** Reminders of one profile, without those whose notes were withdrawn. */
  public List<ShownReminder> reminders(ProfileId profile) {
    return reminders("/v1/reminders?profile_id=" + profile);
  }

  private List<ShownReminder> reminders(String path) {
    return Json.list(api.get(path).path("reminders"), reminder -> reminder).stream()
        .filter(reminder -> !ShownReminder.isWithdrawn(reminder))
        .map(reminder -> ShownReminder.of(reminder, sealing))
        .toList();
  }
}
