package dev.tributary.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotesApiIT {
  private static final UserId MARTA = new UserId(UUID.randomUUID());
  private static final UserId JONAS = new UserId(UUID.randomUUID());
  private static final TestDatabase DATABASE = RealParts.freshDatabase();
  private static final ProfileId PROFILE = DATABASE.addProfile(MARTA);
  private static final RunningIngest INGEST = RunningIngest.on(DATABASE).streaming();
  private static final NotesClient API = new NotesClient(INGEST.port());

  private final NoteId id = new NoteId(UUID.randomUUID());

  @AfterAll
  static void stop() {
    INGEST.close();
    DATABASE.dropSlots();
  }

  @Test
  void without_a_token_not_even_the_body_is_looked_at() {
    HttpResponse<String> response = API.put(null, id, BodyPublishers.ofString("{ not json"));

    assertThat(response.statusCode()).isEqualTo(401);
  }

  @Test
  void a_new_note_is_stored_and_arrives_in_kafka() {
    HttpResponse<String> response = API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE));

    assertThat(response.statusCode()).isEqualTo(201);
    var nothingLost = new NothingLost();
    nothingLost.committed(List.of(new NoteRevision(id, 1)));
    nothingLost.judge(RealParts.kafka());
  }

  @Test
  void the_same_request_again_is_no_error() {
    API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE));

    HttpResponse<String> response = API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE));

    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void other_bytes_for_a_stored_revision_are_refused() {
    API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE));

    HttpResponse<String> response =
        API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE).with("body", NoteJson.sealed(99)));

    assertThat(response.statusCode()).isEqualTo(412);
    assertThat(response.body()).contains("the newest revision of this note is 1", "revision 2");
  }

  @Test
  void a_revision_cannot_be_skipped() {
    HttpResponse<String> response =
        API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE).with("revision", 2));

    assertThat(response.statusCode()).isEqualTo(412);
  }

  @Test
  void the_newest_revision_is_given_back_as_it_was_sent() {
    API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE));
    NoteJson second =
        NoteJson.aNoteAbout(PROFILE).with("revision", 2).with("body", NoteJson.sealed(99));
    API.replace(MARTA, id, "\"1\"", second);

    HttpResponse<String> response = API.get(MARTA, id);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(NoteJson.parse(response.body())).isEqualTo(second.fields());
  }

  @Test
  void a_newer_revision_withdraws_the_older_one() {
    API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE));

    API.replace(MARTA, id, "\"1\"", NoteJson.aNoteAbout(PROFILE).with("revision", 2));

    try (var reader = new TopicReader(RealParts.kafka(), "tributary.notes")) {
      assertThat(reader.event(id + "/1/withdrawn").key()).isEqualTo(PROFILE.toString());
      assertThat(reader.event(id + "/2").key()).isEqualTo(PROFILE.toString());
    }
  }

  @Test
  void somebody_else_s_note_does_not_exist() {
    API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE));

    HttpResponse<String> read = API.get(JONAS, id);
    HttpResponse<String> deleted = API.delete(JONAS, id);

    assertThat(read.statusCode()).isEqualTo(404);
    assertThat(deleted.statusCode()).isEqualTo(404);
    assertThat(API.get(MARTA, id).statusCode()).isEqualTo(200);
  }

  @Test
  void somebody_else_s_profile_cannot_be_written_about() {
    HttpResponse<String> response = API.put(JONAS, id, NoteJson.aNoteAbout(PROFILE));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"field\":\"profile_id\"");
  }

  @Test
  void a_withdrawn_note_is_gone_and_may_be_withdrawn_again() {
    API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE));

    HttpResponse<String> first = API.delete(MARTA, id);
    HttpResponse<String> again = API.delete(MARTA, id);

    assertThat(first.statusCode()).isEqualTo(204);
    assertThat(again.statusCode()).isEqualTo(204);
    assertThat(API.get(MARTA, id).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "revision, 0",
    "body, AAAA",
    "key_version, 0",
    "time_zone, Mars/Olympus",
    "written_at, yesterday",
    "written_at, 9999-01-01T00:00:00Z",
    "profile_id, 00000000-0000-4000-8000-000000000000",
    "mood, cheerful"
  })
  void a_wrong_field_is_named(String field, String value) {
    HttpResponse<String> response =
        API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE).with(field, value));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(response.body()).contains("\"field\":\"" + field + "\"");
  }

  @ParameterizedTest
  @CsvSource({"revision", "body", "key_version", "time_zone", "written_at", "profile_id"})
  void a_missing_field_is_named(String field) {
    HttpResponse<String> response = API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE).without(field));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void the_largest_note_is_taken() {
    HttpResponse<String> response =
        API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE).with("body", NoteJson.sealed(262_144)));

    assertThat(response.statusCode()).isEqualTo(201);
  }

  @Test
  void a_note_that_is_too_large_is_told_its_limit() {
    HttpResponse<String> response =
        API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE).with("body", NoteJson.sealed(262_145)));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"field\":\"body\"", "262144");
  }

  @Test
  void a_request_without_end_is_not_read_to_its_end() {
    byte[] endless = new byte[2_000_000];

    HttpResponse<String> announced = API.put(MARTA, id, BodyPublishers.ofByteArray(endless));
    HttpResponse<String> chunked =
        API.put(MARTA, id, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless)));

    assertThat(announced.statusCode()).isEqualTo(413);
    assertThat(chunked.statusCode()).isEqualTo(413);
  }

  @Test
  void health_says_what_capture_does() {
    HttpResponse<String> response = API.health();

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"capture\"", "\"state\":\"streaming\"");
  }

  @Test
  void a_note_from_the_near_future_is_taken() {
    Instant soon = Instant.now().plus(Duration.ofHours(23));

    HttpResponse<String> response =
        API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE).with("written_at", soon.toString()));

    assertThat(response.statusCode()).isEqualTo(201);
  }

  @Test
  void a_note_that_its_reader_has_is_not_sent_again() {
    API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE));
    String tag = tag(API.get(MARTA, id));

    HttpResponse<String> response = API.getUnless(MARTA, id, tag);

    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(response.body()).isEmpty();
    assertThat(tag(response)).isEqualTo("\"1\"");
  }

  @Test
  void storing_tells_the_tag_that_the_next_revision_needs() {
    String tag = tag(API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE)));

    HttpResponse<String> response =
        API.replace(MARTA, id, tag, NoteJson.aNoteAbout(PROFILE).with("revision", 2));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(tag(response)).isEqualTo("\"2\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2\"", "W/\"1\"", "\"Jane\""})
  void another_tag_replaces_nothing_and_deletes_nothing(String tag) {
    API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE));

    HttpResponse<String> replaced =
        API.replace(MARTA, id, tag, NoteJson.aNoteAbout(PROFILE).with("revision", 2));
    HttpResponse<String> deleted = API.delete(MARTA, id, tag);

    assertThat(replaced.statusCode()).isEqualTo(412);
    assertThat(replaced.body()).contains("the newest revision of this note is 1");
    assertThat(deleted.statusCode()).isEqualTo(412);
    assertThat(API.get(MARTA, id).statusCode()).isEqualTo(200);
  }

  @Test
  void a_header_that_is_no_tag_is_named() {
    HttpResponse<String> response = API.delete(MARTA, id, "1");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"field\":\"If-Match\"");
  }

  @Test
  void a_note_is_deleted_in_the_revision_that_was_read() {
    API.put(MARTA, id, NoteJson.aNoteAbout(PROFILE));

    HttpResponse<String> response = API.delete(MARTA, id, tag(API.get(MARTA, id)));

    assertThat(response.statusCode()).isEqualTo(204);
  }

  @Test
  void pages_show_every_note_once_the_last_written_first() {
    UserId author = new UserId(UUID.randomUUID());
    ProfileId profile = DATABASE.addProfile(author);
    List<String> days = List.of("2026-03-01", "2026-03-03", "2026-03-02", "2026-03-03");
    for (String day : days) {
      NoteJson note = NoteJson.aNoteAbout(profile).with("written_at", day + "T10:00:00Z");
      API.put(author, new NoteId(UUID.randomUUID()), note);
    }

    Map<String, Object> first = NoteJson.parse(API.list(author, "?limit=3").body());
    Map<String, Object> second =
        NoteJson.parse(API.list(author, "?limit=3&after=" + first.get("next")).body());

    assertThat(writtenAt(first)).containsExactly("2026-03-03", "2026-03-03", "2026-03-02");
    assertThat(writtenAt(second)).containsExactly("2026-03-01");
    assertThat(second.get("next")).isNull();
  }

  @Test
  void a_list_shows_the_newest_revision_of_the_caller_s_own_notes() {
    ProfileId profile = DATABASE.addProfile(MARTA);
    API.put(MARTA, id, NoteJson.aNoteAbout(profile));
    API.replace(MARTA, id, "\"1\"", NoteJson.aNoteAbout(profile).with("revision", 2));

    HttpResponse<String> own = API.list(MARTA, "?profile_id=" + profile);
    HttpResponse<String> others = API.list(JONAS, "?profile_id=" + profile);

    assertThat(NoteJson.parse(own.body()).get("notes"))
        .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
        .singleElement()
        .satisfies(note -> assertThat(note.get("revision")).isEqualTo(2))
        .satisfies(note -> assertThat(note.get("id")).isEqualTo(id.toString()));
    assertThat(others.body()).isEqualTo("{\"notes\":[],\"next\":null}");
  }

  private static String tag(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElse("none");
  }

  private static List<String> writtenAt(Map<String, Object> page) {
    List<?> notes = (List<?>) Objects.requireNonNull(page.get("notes"));
    return notes.stream()
        .map(note -> String.valueOf(((Map<?, ?>) note).get("written_at")).substring(0, 10))
        .toList();
  }
}
