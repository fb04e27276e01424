package dev.tributary.ingest;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** The notes API, as a client sees it. */
final class NotesClient {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String root;

  NotesClient(int port) {
    root = "http://127.0.0.1:" + port;
  }

  HttpResponse<String> put(UserId caller, NoteId id, NoteJson note) {
    return put(caller, id, BodyPublishers.ofString(note.toString()));
  }

  HttpResponse<String> put(@Nullable UserId caller, NoteId id, BodyPublisher body) {
    return send(note(caller, id).header("Content-Type", "application/json").PUT(body));
  }

  /** Replaces the revision that this tag names. */
  HttpResponse<String> replace(UserId caller, NoteId id, String tag, NoteJson note) {
    return send(
        note(caller, id)
            .header("Content-Type", "application/json")
            .header("If-Match", tag)
            .PUT(BodyPublishers.ofString(note.toString())));
  }

  HttpResponse<String> getUnless(UserId caller, NoteId id, String tag) {
    return send(note(caller, id).header("If-None-Match", tag).GET());
  }

  HttpResponse<String> delete(UserId caller, NoteId id, String tag) {
    return send(note(caller, id).header("If-Match", tag).DELETE());
  }

  /** One page of the caller's notes. */
  HttpResponse<String> list(UserId caller, String query) {
    return send(request(caller, "/v1/notes" + query).GET());
  }

  HttpResponse<String> get(UserId caller, NoteId id) {
    return send(note(caller, id).GET());
  }

  HttpResponse<String> delete(UserId caller, NoteId id) {
    return send(note(caller, id).DELETE());
  }

  HttpResponse<String> health() {
    return send(HttpRequest.newBuilder(URI.create(root + "/actuator/health")).GET());
  }

  private HttpRequest.Builder note(@Nullable UserId caller, NoteId id) {
    return request(caller, "/v1/notes/" + id);
  }

  private HttpRequest.Builder request(@Nullable UserId caller, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
    return caller == null
        ? request
        : request.header("Authorization", "Bearer " + RealParts.issuer().tokenFor(caller));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
