package dev.tributary.schema.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOTE_TEXT = "Ilse Brandt moved to Ghent";
  private static final List<String> NULLABLE =
      List.of(
          "settled_by_note_id",
          "settled_by_decision_id",
          "closed_by_note_id",
          "due",
          "recurrence",
          "body",
          "judging",
          "cost");

  static List<Event> events() {
    return SampleEvents.all();
  }

  @ParameterizedTest
  @MethodSource("events")
  void an_event_is_read_as_it_was_written(Event event) throws UnreadableEvent {
    byte[] bytes = EventJson.write(event);

    assertThat(EventJson.read(event.type(), bytes)).isEqualTo(event);
  }

  @Test
  void every_kind_of_event_has_a_sample_here() {
    List<Class<?>> kinds = List.of(Event.class.getPermittedSubclasses());

    assertThat(events()).extracting(Object::getClass).containsAll(kinds);
  }

  @Test
  void names_are_snake_case_and_values_plain_text() {
    String text = EventJson.text(SampleEvents.NOTE_INSERTED);

    assertThat(text)
        .isEqualTo(
            "{\"version\":1,"
                + "\"user_id\":\"0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e\","
                + "\"note_id\":\"9a0d4c1e-77b2-4f63-8e15-2d3c4b5a6978\","
                + "\"revision\":2,"
                + "\"profile_id\":\"01890a5d-ac96-774b-bcce-b302099a8057\","
                + "\"written_at\":\"2026-03-01T10:15:30.123456Z\","
                + "\"stored_at\":\"2026-03-01T10:15:31.123456Z\"}");
  }

  static Stream<Arguments> requiredFields() {
    return Stream.concat(
        events().stream().flatMap(EventJsonTest::requiredFieldsOf),
        Stream.of("body.key_version", "body.body")
            .map(field -> Arguments.of(field, SampleEvents.REMINDER_CHANGED)));
  }

  private static Stream<Arguments> requiredFieldsOf(Event event) {
    return jsonOf(event)
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(field -> !field.equals("version") && !NULLABLE.contains(field))
        .map(field -> Arguments.of(field, event));
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("requiredFields")
  void a_missing_field_is_named(String field, Event event) {
    ObjectNode json = jsonOf(event);
    parentOf(field, json).remove(lastOf(field));

    UnreadableEvent error = errorOf(event.type(), json);

    assertThat(error).hasMessage("field " + field + ": is missing");
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("requiredFields")
  void a_null_in_place_of_a_value_is_named(String field, Event event) {
    ObjectNode json = jsonOf(event);
    parentOf(field, json).putNull(lastOf(field));

    UnreadableEvent error = errorOf(event.type(), json);

    assertThat(error).hasMessage("field " + field + ": is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "user_id, '\"Ilse Brandt moved to Ghent\"'",
    "user_id, '\"\"'",
    "user_id, 7",
    "user_id, '{\"value\":\"Ilse Brandt moved to Ghent\"}'",
    "revision, '\"2\"'",
    "revision, 2.5",
    "revision, 99999999999",
    "revision, true",
    "stored_at, '\"Ilse Brandt moved to Ghent\"'",
    "stored_at, 1772360130",
    "time_zone, 7",
    "due, '[\"Ilse Brandt moved to Ghent\"]'",
    "body.key_version, '\"Ilse Brandt moved to Ghent\"'",
    "body, '\"Ilse Brandt moved to Ghent\"'"
  })
  void a_value_of_another_form_is_named_and_not_repeated(String field, String value)
      throws IOException {
    ObjectNode json = jsonOf(SampleEvents.REMINDER_CHANGED);
    parentOf(field, json).set(lastOf(field), JSON.readTree(value));

    UnreadableEvent error = errorOf(SampleEvents.REMINDER_CHANGED.type(), json);

    assertThat(error).hasMessage("field " + field + ": has the wrong type or form").hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void a_revision_that_counts_nothing_is_named(int revision) {
    ObjectNode json = jsonOf(SampleEvents.NOTE_INSERTED).put("revision", revision);

    UnreadableEvent error = errorOf(SampleEvents.NOTE_INSERTED.type(), json);

    assertThat(error).hasMessage("field (value): revision must be 1 or more");
  }

  @Test
  void a_count_that_is_null_is_named() {
    ObjectNode json = jsonOf(SampleEvents.NOTE_MERGED);
    parentOf("outcome.appended", json).putNull("appended");

    UnreadableEvent error = errorOf(SampleEvents.NOTE_MERGED.type(), json);

    assertThat(error).hasMessageStartingWith("field outcome");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "0", "\"1\"", "1.0", "null"})
  void another_version_of_the_format_is_refused(String version) throws IOException {
    ObjectNode json = jsonOf(SampleEvents.NOTE_INSERTED);
    json.set("version", JSON.readTree(version));

    UnreadableEvent error = errorOf(SampleEvents.NOTE_INSERTED.type(), json);

    assertThat(error).hasMessage("field version: must be 1");
  }

  @Test
  void a_missing_version_is_refused() {
    ObjectNode json = jsonOf(SampleEvents.NOTE_INSERTED).without("version");

    UnreadableEvent error = errorOf(SampleEvents.NOTE_INSERTED.type(), json);

    assertThat(error).hasMessage("field version: must be 1");
  }

  @Test
  void an_unknown_type_is_refused_without_repeating_it() {
    UnreadableEvent error = errorOf(NOTE_TEXT, jsonOf(SampleEvents.NOTE_INSERTED));

    assertThat(error)
        .hasMessageStartingWith("field ce_type: names no event of this version")
        .hasMessageContaining("dev.tributary.NoteInserted")
        .hasMessageNotContaining(NOTE_TEXT);
  }

  @Test
  void a_record_without_a_type_is_refused() {
    UnreadableEvent error = errorOf(null, jsonOf(SampleEvents.NOTE_INSERTED));

    assertThat(error).hasMessage("field ce_type: is missing from the record's headers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ilse Brandt moved to Ghent",
        "null",
        "7",
        "[]",
        "{\"version\":1",
        "{\"version\":1} {}",
        "{\"version\":1,\"user_id\":\"a\",\"user_id\":\"b\"}"
      })
  void what_is_no_json_object_is_refused_without_repeating_it(String text) {
    assertThatThrownBy(() -> EventJson.read(SampleEvents.NOTE_INSERTED.type(), utf8(text)))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessage("field (value): must be one JSON object")
        .hasNoCause();
  }

  @Test
  void a_record_without_a_value_is_refused() {
    assertThatThrownBy(() -> EventJson.read(SampleEvents.NOTE_INSERTED.type(), null))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessage("field (value): must be one JSON object");
  }

  @Test
  void a_field_that_a_newer_writer_added_is_ignored() throws UnreadableEvent {
    ObjectNode json = jsonOf(SampleEvents.REMINDER_CHANGED).put("colour", "blue");
    parentOf("body.algorithm", json).put("algorithm", "A256GCM");

    Event read = EventJson.read(SampleEvents.REMINDER_CHANGED.type(), utf8(json.toString()));

    assertThat(read).isEqualTo(SampleEvents.REMINDER_CHANGED);
  }

  @Test
  void a_merged_note_of_a_writer_that_knew_no_cost_is_read() throws UnreadableEvent {
    ObjectNode json = jsonOf(SampleEvents.NOTE_MERGED).without(List.of("judging", "cost"));

    Event read = EventJson.read(SampleEvents.NOTE_MERGED.type(), utf8(json.toString()));

    assertThat(read)
        .isInstanceOfSatisfying(
            NoteMerged.class,
            merged -> {
              assertThat(merged.judging()).isNull();
              assertThat(merged.cost()).isNull();
            });
  }

  @Test
  void an_amount_without_its_currency_is_named() {
    ObjectNode json = jsonOf(SampleEvents.NOTE_MERGED);
    parentOf("cost.currency", json).remove("currency");

    UnreadableEvent error = errorOf(SampleEvents.NOTE_MERGED.type(), json);

    assertThat(error).hasMessage("field cost.currency: is missing");
  }

  @Test
  void sealed_bytes_travel_as_base64() {
    Sealed sealed = Sealed.of(3, new byte[] {-1, 0, 1});

    assertThat(sealed).isEqualTo(new Sealed(3, "/wAB"));
    assertThat(sealed.bytes()).containsExactly(-1, 0, 1);
  }

  private static UnreadableEvent errorOf(@Nullable String type, ObjectNode json) {
    return catchThrowableOfType(
        UnreadableEvent.class, () -> EventJson.read(type, utf8(json.toString())));
  }

  private static ObjectNode jsonOf(Event event) {
    try {
      return (ObjectNode) JSON.readTree(EventJson.write(event));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode parentOf(String field, ObjectNode json) {
    int dot = field.indexOf('.');
    JsonNode parent = dot < 0 ? json : json.path(field.substring(0, dot));
    return (ObjectNode) parent;
  }

  private static String lastOf(String field) {
    return field.substring(field.indexOf('.') + 1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
