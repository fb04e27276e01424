package dev.tributary.merge.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.EventHeaders;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.event.NoteWithdrawn;
import dev.tributary.schema.event.Topics;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.Columns;
import dev.tributary.schema.seal.DataKey;
import dev.tributary.schema.seal.NotAuthentic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A user with a client of its own: seals notes into the database, publishes what capture would, and
 * reads the API.
 */
final class Author {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final KafkaProducer<String, byte[]> CAPTURE =
      new KafkaProducer<>(
          Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Surroundings.KAFKA.bootstrapServers()),
          new StringSerializer(),
          new ByteArraySerializer());

  final UserId user;
  final ProfileId profile;
  final StoredRows stored;
  private final RunningMerge merge;
  private final DataKey key;

  Author(RunningMerge merge) {
    this(merge, new UserId(Surroundings.IDS.next()));
  }

  private Author(RunningMerge merge, UserId user) {
    this.merge = merge;
    this.user = user;
    this.profile = new ProfileId(Surroundings.IDS.next());
    this.stored = new StoredRows(user, profile);
    JsonNode issued = body(send("POST", "/v1/keys/session", null));
    this.key =
        new DataKey(
            user,
            issued.path("key_version").intValue(),
            Base64.getDecoder().decode(issued.path("key").textValue()));
    var name = key.seal(Columns.PROFILE_NAME, profile.toString(), "Ines Caldeira");
    send(
        "PUT",
        "/v1/profiles/" + profile,
        "{\"name\":\"%s\",\"key_version\":%d}"
            .formatted(Base64.getEncoder().encodeToString(name), key.version()));
  }

  private Author(RunningMerge merge, Author same) {
    this.merge = merge;
    this.user = same.user;
    this.profile = same.profile;
    this.stored = same.stored;
    this.key = same.key;
  }

  /** The same user with the same profile, at another instance. */
  Author at(RunningMerge another) {
    return new Author(another, this);
  }

  /** The same user, with another profile. */
  Author aboutAnother() {
    return new Author(merge, user);
  }

  void deleteProfile() {
    send("DELETE", "/v1/profiles/" + profile, null);
  }

  NoteId newNote() {
    return new NoteId(Surroundings.IDS.next());
  }

  /** Stores a note's row, as the notes API does. */
  NoteInserted store(NoteRevision note, Instant writtenAt, String text) {
    return store(note, writtenAt, sealed(note, text));
  }

  NoteInserted store(NoteRevision note, Instant writtenAt, byte[] sealed) {
    return store(Surroundings.DATABASE, note, writtenAt, sealed);
  }

  byte[] sealed(NoteRevision note, String text) {
    return key.seal(Columns.NOTE_BODY, note.toString(), text);
  }

  byte[] sealed(NoteRevision note, byte[] anything) {
    return key.seal(Columns.NOTE_BODY, note.toString(), anything);
  }

  /** As if its client had used a key that nobody knows. */
  NoteInserted storeWithKey(int keyVersion, NoteRevision note, Instant writtenAt, String text) {
    NoteInserted stored = store(note, writtenAt, text);
    Surroundings.DATABASE
        .sql("update notes.note set key_version = ? where user_id = ? and id = ?")
        .params(keyVersion, user.value(), note.note().value())
        .update();
    return stored;
  }

  /** Stores it in the transaction of somebody else. */
  NoteInserted store(JdbcClient database, NoteRevision note, Instant writtenAt, byte[] sealed) {
    database
        .sql(
            """
            insert into notes.note (user_id, id, revision, profile_id, body, key_version, written_at, time_zone)
            values (?, ?, ?, ?, ?, ?, ?, 'Europe/Lisbon')
            """)
        .params(
            user.value(),
            note.note().value(),
            note.revision(),
            profile.value(),
            sealed,
            key.version(),
            Timestamp.from(writtenAt))
        .update();
    return new NoteInserted(
        user, note.note(), note.revision(), profile, writtenAt, Surroundings.CLOCK.instant());
  }

  NoteWithdrawn delete(NoteRevision note) {
    Surroundings.DATABASE
        .sql("delete from notes.note where user_id = ? and id = ? and revision = ?")
        .params(user.value(), note.note().value(), note.revision())
        .update();
    return withdrawn(note);
  }

  NoteWithdrawn withdrawn(NoteRevision note) {
    return new NoteWithdrawn(
        user, note.note(), note.revision(), profile, Surroundings.CLOCK.instant());
  }

  void publish(Event event) {
    publish(event.type(), profile.toString(), EventJson.write(event));
  }

  void publish(String type, String recordKey, byte[] value) {
    var record = new ProducerRecord<>(Topics.NOTES, recordKey, value);
    record.headers().add(EventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8));
    CAPTURE.send(record);
    CAPTURE.flush();
  }

  /** Decides. */
  HttpResponse<String> decide(DecisionId decision, String json) {
    return send("PUT", "/v1/decisions/" + decision, json);
  }

  HttpResponse<String> undo(DecisionId decision) {
    return send("DELETE", "/v1/decisions/" + decision, null);
  }

  /** The fields of a value that takes a fact's place. */
  String value(DecisionId decision, String value) {
    byte[] sealed = key.seal(Columns.DECISION_BODY, decision.toString(), value);
    return "\"body\":\"%s\",\"key_version\":%d"
        .formatted(Base64.getEncoder().encodeToString(sealed), key.version());
  }

  /** Facts as {@code predicate: value (status)}, in the order of the API. */
  List<String> facts() {
    List<String> facts = new ArrayList<>();
    for (JsonNode fact : get("facts")) {
      JsonNode opened = open(fact, Columns.FACT_BODY);
      facts.add(
          opened.path("predicate").textValue()
              + ": "
              + opened.path("value").textValue()
              + " ("
              + fact.path("status").textValue()
              + ")");
    }
    return facts;
  }

  List<String> factIds() {
    return get("facts").findValuesAsText("id");
  }

  /** Conflicts as {@code existing | challenger (status)}. */
  List<String> conflicts() {
    List<String> conflicts = new ArrayList<>();
    for (JsonNode conflict : get("conflicts")) {
      JsonNode opened = open(conflict, Columns.CONFLICT_BODY);
      conflicts.add(
          opened.path("existing").path("value").textValue()
              + " | "
              + opened.path("challenger").path("value").textValue()
              + " ("
              + conflict.path("status").textValue()
              + ")");
    }
    return conflicts;
  }

  /** Spending as {@code calls: input (cached), output; cost}, the latest day first. */
  List<String> spending() {
    List<String> spending = new ArrayList<>();
    for (JsonNode day : body(send("GET", "/v1/spending", null)).path("spending")) {
      long calls = day.path("calls").longValue();
      spending.add(
          "%d call%s: %d (%d cached), %d; %s"
              .formatted(
                  calls,
                  calls == 1 ? "" : "s",
                  day.path("input_tokens").longValue(),
                  day.path("cached_tokens").longValue(),
                  day.path("output_tokens").longValue(),
                  day.path("cost").isNull()
                      ? "unknown"
                      : day.path("cost").textValue() + " " + day.path("currency").textValue()));
    }
    return spending;
  }

  /** Allows or refuses that a model reads any note. */
  HttpResponse<String> consent(String json) {
    return send("PUT", "/v1/consent", json);
  }

  /** The same of notes about the profile. */
  HttpResponse<String> profileConsent(String json) {
    return send("PUT", "/v1/profiles/" + profile + "/consent", json);
  }

  JsonNode shownConsent() {
    return body(send("GET", "/v1/consent", null));
  }

  HttpResponse<String> shownProfileConsent() {
    return send("GET", "/v1/profiles/" + profile + "/consent", null);
  }

  JsonNode status() {
    return body(send("GET", "/v1/status", null));
  }

  /** What keeps the notes waiting, as the status tells it; empty if nothing does. */
  String modelCause() {
    return body(send("GET", "/v1/status", null)).path("model").path("cause").asText("");
  }

  /** States as {@code revision state} with the cause behind, in the order of the API. */
  List<String> states() {
    List<String> states = new ArrayList<>();
    for (JsonNode note : get("notes")) {
      String cause = note.path("cause").isNull() ? "" : " " + note.path("cause").textValue();
      states.add(note.path("revision").intValue() + " " + note.path("state").textValue() + cause);
    }
    return states;
  }

  HttpResponse<String> send(
      String method, String path, @org.jspecify.annotations.Nullable String json) {
    var request =
        HttpRequest.newBuilder(merge.uri(path))
            .header("Authorization", "Bearer " + Surroundings.ISSUER.tokenFor(user))
            .header("Content-Type", "application/json")
            .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
            .build();
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What a path answers. */
  JsonNode json(String path) {
    return body(send("GET", path, null));
  }

  private JsonNode get(String what) {
    return body(send("GET", "/v1/profiles/" + profile + "/" + what, null)).path(what);
  }

  private JsonNode open(JsonNode row, String column) {
    try {
      byte[] sealed = Base64.getDecoder().decode(row.path("body").textValue());
      return JSON.readTree(key.open(column, row.path("id").textValue(), sealed));
    } catch (NotAuthentic | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode body(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
