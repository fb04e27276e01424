package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.seal.Columns;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The caller's notes: {@code /v1/notes}. */
public final class Notes {
  private static final String PATH = "/v1/notes";
  private static final int PAGE = 100;

  private final Api api;
  private final Sealing sealing;

  Notes(Api api, Sealing sealing) {
    this.api = api;
    this.sealing = sealing;
  }

  /**
   * All notes, each in its newest revision.
   *
   * @param profile whose notes; null for those about anybody
   */
  public List<StoredNote> list(@Nullable ProfileId profile) {
    Query query = Query.of(PATH).with("profile_id", profile).with("limit", PAGE);
    return api.all(query, "notes").stream().map(this::note).toList();
  }

  /**
   * The newest revision.
   *
   * @throws Refused with status 404 if there is none
   */
  public StoredNote read(NoteId id) {
    return StoredNote.of(id, api.get(path(id)), sealing);
  }

  private StoredNote note(JsonNode note) {
    return StoredNote.of(NoteId.of(note.path("id").asText()), note, sealing);
  }

  /**
   * Adds a note in its first revision.
   *
   * @throws Refused with status 412 if there is one of this id with other content
   */
  public void add(WrittenNote note) {
    put(note, 1, null);
  }

  /**
   * Puts the revision after the newest, which is the given one.
   *
   * @throws Refused with status 412 if it is not the newest any more
   */
  public void edit(WrittenNote note, int newest) {
    put(note, newest + 1, newest);
  }

  void put(WrittenNote note, int revision, @Nullable Integer newest) {
    String row = new NoteRevision(note.id(), revision).toString();
    api.put(
        path(note.id()),
        Map.of(
            "revision", revision,
            "profile_id", note.profile().toString(),
            "body", sealing.seal(Columns.NOTE_BODY, row, note.text()),
            "key_version", sealing.keyVersion(),
            "written_at", note.writtenAt().toString(),
            "time_zone", note.zone().getId()),
        newest);
  }

  /**
   * Takes a note back.
   *
   * @param newest deletes this revision only; null for whichever is the newest
   */
  public void delete(NoteId id, @Nullable Integer newest) {
    api.delete(path(id), newest);
  }

  private static String path(NoteId id) {
    return PATH + "/" + id;
  }
}
