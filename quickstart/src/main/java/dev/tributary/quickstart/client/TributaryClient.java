package dev.tributary.quickstart.client;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One user's session. What leaves it is sealed. A server that says no is told by {@link Refused},
 * one that cannot be reached by {@link Unreachable}.
 */
public final class TributaryClient {
  private final Api api;
  private final Notes notes;
  private final Profiles profiles;
  private final Conflicts conflicts;
  private final Agenda agenda;
  private final Decisions decisions;
  private final Consents consents;

  private TributaryClient(Api api, Sealing sealing) {
    this.api = api;
    this.notes = new Notes(api, sealing);
    this.profiles = new Profiles(api, sealing);
    this.conflicts = new Conflicts(api, sealing);
    this.agenda = new Agenda(api, sealing);
    this.decisions = new Decisions(api, sealing);
    this.consents = new Consents(api);
  }

  /**
   * A session that fetches the user's data key when something is first sealed or opened.
   *
   * @param token a bearer token of that user, asked for with each request
   */
  public static TributaryClient of(URI front, Supplier<String> token, HttpClient http) {
    return of(front, token, http, wait -> {});
  }

  /**
   * The same, for somebody who wants to know when the server asks to wait.
   *
   * @param waits told before each wait how long the request will have waited in all
   */
  public static TributaryClient of(
      URI front, Supplier<String> token, HttpClient http, Consumer<Duration> waits) {
    var api = new Api(front, token, http, waits);
    return new TributaryClient(api, new Sealing(() -> api.post("/v1/keys/session")));
  }

  /**
   * Fetches the user's data key at once.
   *
   * @param token a bearer token of that user, asked for with each request
   */
  public static TributaryClient login(
      URI front, UserId user, Supplier<String> token, HttpClient http) {
    var api = new Api(front, token, http, wait -> {});
    var sealing = new Sealing(() -> api.post("/v1/keys/session"));
    sealing.requireKeyOf(user);
    return new TributaryClient(api, sealing);
  }

  public Notes notes() {
    return notes;
  }

  public Profiles profiles() {
    return profiles;
  }

  public Conflicts conflicts() {
    return conflicts;
  }

  public Agenda agenda() {
    return agenda;
  }

  public Decisions decisions() {
    return decisions;
  }

  public Consents consents() {
    return consents;
  }

  public PipelineStatus status() {
    return PipelineStatus.of(api.get("/v1/status"));
  }

  public void putProfile(ProfileId profile, String name) {
    profiles.put(profile, name);
  }

  /** Adds a note in its first revision. */
  public void putNote(WrittenNote note) {
    putNote(note, 1);
  }

  /** Adds a revision of a note: the first, or the one after the newest. */
  public void putNote(WrittenNote note, int revision) {
    @Nullable Integer newest = revision == 1 ? null : revision - 1;
    notes.put(note, revision, newest);
  }

  public void deleteNote(NoteId note) {
    notes.delete(note, null);
  }

  public ShownProfile profile(ProfileId profile) {
    return profiles.read(profile);
  }

  public List<NoteProgress> notes(ProfileId profile) {
    return profiles.progress(profile);
  }

  /** Has all parked notes tried again; returns how many. */
  public int redriveParkedNotes() {
    return api.post("/v1/dead-letters/redrive").path("notes").asInt();
  }

  /**
   * What was spent on the caller's notes, the latest day first.
   *
   * @param from the first day; null for 29 days before the last
   * @param to the last day; null for today, in UTC
   */
  public List<ShownSpending> spending(@Nullable LocalDate from, @Nullable LocalDate to) {
    Query days = Query.of("/v1/spending").with("from", from).with("to", to);
    List<ShownSpending> spending = new ArrayList<>();
    api.get(days.toString()).path("spending").forEach(day -> spending.add(ShownSpending.of(day)));
    return spending;
  }

  /** Has the model read what only patterns have read; returns how many notes. */
  public int rereadNotes() {
    return api.post("/v1/extractions/reread").path("notes").asInt();
  }

  /** Reminders of all profiles, without those whose notes were withdrawn. */
  public List<ShownReminder> reminders() {
    return agenda.list(null);
  }

  /** Reminders of one profile, without those whose notes were withdrawn. */
  public List<ShownReminder> reminders(ProfileId profile) {
    return agenda.list(profile);
  }
}
