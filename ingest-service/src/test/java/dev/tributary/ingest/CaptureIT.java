package dev.tributary.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.event.NoteWithdrawn;
import dev.tributary.schema.event.Topics;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CaptureIT {
  private static final UserId MARTA = new UserId(UUID.randomUUID());
  private static final TestDatabase DATABASE = RealParts.freshDatabase();
  private static final ProfileId PROFILE = DATABASE.addProfile(MARTA);
  private static final List<NoteRevision> EARLIER = DATABASE.addNotes(MARTA, PROFILE, 2_500);
  private static final UUID EARLIER_EVENT =
      DATABASE.addEvent(MARTA, PROFILE, Topics.REMINDERS, "{\"version\":1}");
  private static final RunningIngest INGEST = RunningIngest.on(DATABASE);

  @BeforeAll
  static void it_follows_the_log() {
    DATABASE.deleteNote(MARTA, EARLIER.getFirst().note());
    INGEST.streaming();
  }

  @AfterAll
  static void stop() {
    INGEST.close();
    DATABASE.dropSlots();
  }

  @Test
  void a_committed_note_arrives_as_a_pointer() throws Exception {
    NoteRevision note = DATABASE.addNotes(MARTA, PROFILE, 1).getFirst();

    ConsumerRecord<String, byte[]> record = read(Topics.NOTES, note.toString());

    assertThat(record.key()).isEqualTo(PROFILE.toString());
    assertThat(EventJson.read(TopicReader.header(record, "ce_type"), record.value()))
        .isInstanceOfSatisfying(
            NoteInserted.class,
            event -> {
              assertThat(event.userId()).isEqualTo(MARTA);
              assertThat(event.note()).isEqualTo(note);
              assertThat(event.profileId()).isEqualTo(PROFILE);
              assertThat(event.writtenAt()).isEqualTo("2026-03-02T18:12:00.123456Z");
            });
  }

  @Test
  void its_headers_say_what_it_is_and_where_it_stood_in_the_log() {
    NoteRevision note = DATABASE.addNotes(MARTA, PROFILE, 1).getFirst();
    Instant storedAt = storedAt(note);

    ConsumerRecord<String, byte[]> record = read(Topics.NOTES, note.toString());

    assertThat(TopicReader.header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(TopicReader.header(record, "ce_source")).isEqualTo("urn:tributary:notes.note");
    assertThat(TopicReader.header(record, "ce_time")).isEqualTo(storedAt.toString());
    assertThat(TopicReader.header(record, "content-type")).isEqualTo("application/json");
    assertThat(Instant.parse(String.valueOf(TopicReader.header(record, "ce_committime"))))
        .isAfterOrEqualTo(storedAt);
    assertThat(TopicReader.header(record, "ce_sourcelsn")).matches("[1-9][0-9]+");
  }

  @Test
  void no_sealed_byte_leaves_the_database() {
    NoteRevision note = DATABASE.addNotes(MARTA, PROFILE, 1).getFirst();

    ConsumerRecord<String, byte[]> record = read(Topics.NOTES, note.toString());

    assertThat(new String(record.value(), StandardCharsets.ISO_8859_1))
        .doesNotContain("sealed", "body", "time_zone");
  }

  @Test
  void what_was_there_before_the_first_start_arrives_too() {
    var nothingLost = new NothingLost();
    nothingLost.committed(EARLIER.subList(1, EARLIER.size()));

    nothingLost.judge(RealParts.kafka());

    assertThat(read(Topics.REMINDERS, EARLIER_EVENT.toString()).value()).isNotEmpty();
  }

  @Test
  void an_event_of_the_outbox_arrives_in_its_topic_as_it_is() {
    UUID event =
        DATABASE.addEvent(
            MARTA, PROFILE, Topics.CONFLICTS, "{\"version\": 1, \"status\": \"open\"}");

    ConsumerRecord<String, byte[]> record = read(Topics.CONFLICTS, event.toString());

    assertThat(record.key()).isEqualTo(PROFILE.toString());
    assertThat(record.value())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("{\"status\": \"open\", \"version\": 1}");
    assertThat(TopicReader.header(record, "ce_type")).isEqualTo("dev.tributary.NoteMerged");
    assertThat(TopicReader.header(record, "traceparent"))
        .isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
  }

  @Test
  void a_deleted_note_is_withdrawn() throws Exception {
    NoteRevision note = DATABASE.addNotes(MARTA, PROFILE, 1).getFirst();

    DATABASE.deleteNote(MARTA, note.note());

    ConsumerRecord<String, byte[]> record = read(Topics.NOTES, note + "/withdrawn");
    assertThat(EventJson.read(TopicReader.header(record, "ce_type"), record.value()))
        .isInstanceOfSatisfying(
            NoteWithdrawn.class, event -> assertThat(event.note()).isEqualTo(note));
  }

  @Test
  void an_event_for_an_unknown_topic_becomes_a_dead_letter() {
    UUID event = DATABASE.addEvent(MARTA, PROFILE, "tributary.nowhere", "{\"version\": 1}");

    ConsumerRecord<String, byte[]> record = read("tributary.notes-dlt", event.toString());

    assertThat(TopicReader.header(record, "kafka_dlt-original-topic"))
        .isEqualTo("tributary.nowhere");
    assertThat(TopicReader.header(record, "kafka_dlt-exception-message"))
        .contains("outbox.event.topic");
    assertThat(record.value()).asString(StandardCharsets.UTF_8).isEqualTo("{\"version\": 1}");
  }

  @Test
  void an_event_that_is_too_large_becomes_a_dead_letter_and_holds_nothing_up() {
    String large = "{\"text\": \"" + "x".repeat(1_200_000) + "\"}";

    UUID tooLarge = DATABASE.addEvent(MARTA, PROFILE, Topics.PROFILES, large);
    UUID next = DATABASE.addEvent(MARTA, PROFILE, Topics.PROFILES, "{\"version\": 1}");

    assertThat(read(Topics.PROFILES, next.toString()).value()).isNotEmpty();
    assertThat(read("tributary.profiles-dlt", tooLarge.toString()))
        .satisfies(record -> {
          assertThat(record.value()).isNull();
          assertThat(TopicReader.header(record, "kafka_dlt-exception-message"))
              .contains("bytes when serialized");
        });
  }

  @Test
  void the_slot_moves_on_while_nothing_of_ours_changes() {
    long before = confirmedLsn();

    DATABASE.sql().sql("create table public.noise as select generate_series(1, 50000)").update();

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> confirmedLsn() > before + 1_000_000);
  }

  private static long confirmedLsn() {
    return DATABASE
        .sql()
        .sql(
            "select (confirmed_flush_lsn - '0/0')::bigint from pg_replication_slots where slot_name"
                + " = :slot")
        .param("slot", DATABASE.name())
        .query(Long.class)
        .single();
  }

  private static Instant storedAt(NoteRevision note) {
    return DATABASE
        .sql()
        .sql("select created_at from notes.note where id = :note")
        .param("note", note.note().value())
        .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .single();
  }

  private static ConsumerRecord<String, byte[]> read(String topic, String id) {
    try (var reader = new TopicReader(RealParts.kafka(), topic)) {
      return reader.event(id);
    }
  }
}
