package dev.tributary.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.platform.messaging.UnprocessableRecord;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.NoteWithdrawn;
import dev.tributary.schema.event.ReminderChanged;
import dev.tributary.schema.id.ProfileId;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.kafka.support.KafkaHeaders;

class DeadLettersIT {
  private static final String CHANGED = "dev.tributary.ReminderChanged";

  private static final Publisher publisher = new Publisher();
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
    publisher.close();
  }

  /** A record that cannot be processed, and what its dead letter must name. */
  record Bad(String name, String key, @Nullable String type, String value, String cause) {
    static Bad of(String name, Subject subject, @Nullable String type, String value, String cause) {
      return new Bad(name, subject.profile().toString(), type, value, cause);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Bad> bad() {
    Subject subject = Subject.ofSomebody();
    String good = EventJson.text(subject.requested(1, null));
    String withdrawn =
        EventJson.text(
            new NoteWithdrawn(
                subject.user(), subject.note(), 1, subject.profile(), subject.storedAt()));
    String noSuchDay = EventJson.text(withDue(subject.requested(1, null), "2026-02-30"));
    return Stream.of(
        Bad.of("no JSON", subject, CHANGED, "{\"version\":1,", "(value)"),
        Bad.of(
            "unknown version",
            subject,
            CHANGED,
            good.replace("\"version\":1", "\"version\":2"),
            "version"),
        Bad.of("no type", subject, null, good, "ce_type"),
        Bad.of("unknown type", subject, "dev.tributary.ReminderEaten", good, "ce_type"),
        Bad.of("other type", subject, "dev.tributary.NoteWithdrawn", withdrawn, "ce_type"),
        Bad.of("other profile's key", Subject.ofSomebody(), CHANGED, good, "key"),
        Bad.of("no such day", subject, CHANGED, noSuchDay, "due"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void what_cannot_be_processed_is_kept_with_its_cause_and_holds_nothing_up(Bad bad) {
    Subject next = Subject.of(Subject.ofSomebody().user(), ProfileId.of(bad.key()));
    byte[] value = bad.value().getBytes(StandardCharsets.UTF_8);

    publisher.publish(bad.key(), bad.type(), value);
    publisher.publish(next.requested(1, null));

    Database.awaitState(next, "undated");
    try (var deadLetters = new DeadLetters()) {
      ConsumerRecord<String, byte[]> letter = deadLetters.await(bad.key(), value);
      assertThat(header(letter, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN))
          .isEqualTo(UnprocessableRecord.class.getName());
      assertThat(header(letter, KafkaHeaders.DLT_EXCEPTION_MESSAGE)).contains(bad.cause());
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static ReminderChanged withDue(ReminderChanged it, String due) {
    return new ReminderChanged(
        it.userId(),
        it.profileId(),
        it.reminderId(),
        it.revision(),
        it.said(),
        it.body(),
        due,
        it.timeZone(),
        it.recurrence(),
        it.sourceNoteId(),
        it.closedByNoteId(),
        it.storedAt());
  }
}
