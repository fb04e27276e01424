package dev.tributary.quickstart.broken;

import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Requests that no service can take, by kind. */
final class BadRequests {
  private static final int USERS = 20;

  private final Control control;
  private final NoteId note;
  private final String marker;
  private final RandomGenerator random;
  private final List<String> tokens;
  private final Map<String, Supplier<HttpRequest>> kinds = new LinkedHashMap<>();

  BadRequests(Control control, NoteId note, String marker, RandomGenerator random) {
    this.control = control;
    this.note = note;
    this.marker = marker;
    this.random = random;
    // Several, so that none meets the limit of requests in a second.
    this.tokens =
        Stream.generate(
                () -> SharedInstallation.tokenFor(new UserId(SharedInstallation.IDS.next())))
            .limit(USERS)
            .toList();
    describeBodies();
    describeCallers();
    describeQuestions();
  }

  private void describeBodies() {
    kinds.put("malformed JSON", () -> put(newNote(), "{\"body\":\"" + marker));
    kinds.put("wrong type", () -> put(newNote(), body().replace(":1,", ":\"" + marker + "\",")));
    kinds.put("unknown field", () -> put(newNote(), body().replace("{", "{\"" + marker + "\":1,")));
    kinds.put("missing field", () -> put(newNote(), "{\"revision\":1}"));
    kinds.put("huge body", () -> put(newNote(), "{\"body\":\"" + marker.repeat(40_000) + "\"}"));
    kinds.put("no Base64", () -> put(newNote(), body().replace(sealed(), marker + "!")));
    kinds.put("too short", () -> put(newNote(), body().replace(sealed(), "QUJD")));
    kinds.put("no time", () -> put(newNote(), body().replace("2026-03-02T18:12:00Z", marker)));
    kinds.put("no zone", () -> put(newNote(), body().replace("Europe/Berlin", marker)));
    kinds.put("no UUID", () -> put("/v1/notes/" + marker, body()));
    kinds.put("unknown profile", () -> put(newNote(), body()));
    kinds.put("revision 0", () -> put(newNote(), body().replace(":1,", ":0,")));
  }

  private void describeCallers() {
    kinds.put("no token", () -> to(newNote(), "").method("GET", none()).build());
    kinds.put("bad token", () -> to(newNote(), token() + "x").method("GET", none()).build());
    kinds.put("token of nobody", () -> to(newNote(), marker).method("GET", none()).build());
    kinds.put("foreign note", () -> get("/v1/notes/" + note));
    kinds.put("foreign profile", () -> get("/v1/profiles/" + control.profile));
    kinds.put("foreign deletion", () -> delete("/v1/profiles/" + control.profile));
    kinds.put("foreign note's deletion", () -> delete("/v1/notes/" + note));
  }

  private void describeQuestions() {
    kinds.put("wrong method", () -> to(newNote(), token()).method("PATCH", none()).build());
    kinds.put("wrong content type", this::wrongContentType);
    kinds.put("bad If-Match", this::badIfMatch);
    kinds.put("bad limit", () -> get("/v1/profiles?limit=" + random.nextInt(501, 10_000)));
    kinds.put("bad cursor", () -> get("/v1/profiles?after=" + marker));
    kinds.put("bad filter", () -> get("/v1/reminders?profile_id=" + marker));
    kinds.put("unknown reminder", this::unknownReminder);
    kinds.put("bad profile name", this::badProfileName);
    kinds.put("unknown path", () -> get("/v1/profiles/" + control.profile + "/" + marker));
  }

  /** One of a kind by turns, so that each occurs. */
  Map.Entry<String, HttpRequest> next(int turn) {
    var kind = List.copyOf(kinds.entrySet()).get(turn % kinds.size());
    return Map.entry(kind.getKey(), kind.getValue().get());
  }

  private HttpRequest wrongContentType() {
    return to(newNote(), token())
        .setHeader("Content-Type", "text/plain")
        .PUT(BodyPublishers.ofString(marker))
        .build();
  }

  private HttpRequest badIfMatch() {
    return to(newNote(), token())
        .header("If-Match", marker)
        .PUT(BodyPublishers.ofString(body()))
        .build();
  }

  private HttpRequest unknownReminder() {
    return to("/v1/reminders/" + SharedInstallation.IDS.next() + "/done", token())
        .POST(none())
        .build();
  }

  private HttpRequest badProfileName() {
    return put(
        "/v1/profiles/" + SharedInstallation.IDS.next(),
        "{\"name\":\"%s!\",\"key_version\":1}".formatted(marker));
  }

  private HttpRequest get(String path) {
    return to(path, token()).GET().build();
  }

  private HttpRequest delete(String path) {
    return to(path, token()).DELETE().build();
  }

  private HttpRequest put(String path, String body) {
    return to(path, token()).PUT(BodyPublishers.ofString(body)).build();
  }

  private static HttpRequest.Builder to(String path, String token) {
    var request =
        HttpRequest.newBuilder(SharedInstallation.get().front().resolve(path))
            .header("Content-Type", "application/json");
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private static HttpRequest.BodyPublisher none() {
    return BodyPublishers.noBody();
  }

  private String token() {
    return tokens.get(random.nextInt(tokens.size()));
  }

  private static String newNote() {
    return "/v1/notes/" + SharedInstallation.IDS.next();
  }

  private static String sealed() {
    return Base64.getEncoder().encodeToString(new byte[64]);
  }

  /** In order, but for its profile: that is of another user. */
  private String body() {
    return """
    {"revision":1,"profile_id":"%s","body":"%s","key_version":1,\
    "written_at":"2026-03-02T18:12:00Z","time_zone":"Europe/Berlin"}\
    """
        .formatted(control.profile, sealed());
  }
}
