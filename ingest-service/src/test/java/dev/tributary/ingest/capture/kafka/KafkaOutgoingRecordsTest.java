package dev.tributary.ingest.capture.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.ingest.capture.NotPublished;
import dev.tributary.ingest.capture.Outgoing.DeadLetter;
import dev.tributary.ingest.capture.Outgoing.Publication;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class KafkaOutgoingRecordsTest {
  private final ScriptedProducer producer = new ScriptedProducer();
  private final KafkaOutgoingRecords records =
      new KafkaOutgoingRecords(producer.template(), () -> true);

  @Test
  void an_event_carries_key_headers_and_value() throws InterruptedException {
    records.publish(List.of(event("one")));

    assertThat(producer.acknowledged())
        .singleElement()
        .satisfies(record -> {
          assertThat(record.topic()).isEqualTo("tributary.notes");
          assertThat(record.key()).isEqualTo("profile");
          assertThat(record.value()).asString(StandardCharsets.UTF_8).isEqualTo("one");
          assertThat(header(record, "ce_id")).isEqualTo("one");
        });
  }

  @Test
  void what_failed_for_a_time_is_sent_again() throws InterruptedException {
    producer.failNext(new TimeoutException("away"));

    records.publish(List.of(event("one"), event("two")));

    assertThat(producer.acknowledged())
        .extracting(record -> header(record, "ce_id"))
        .containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void patience_ends_and_says_so() {
    producer.failAlways(new TimeoutException("away"));

    assertThatThrownBy(() -> records.publish(List.of(event("one"), event("two"))))
        .isInstanceOf(NotPublished.class)
        .hasMessageContaining("2 records");
  }

  @Test
  void an_event_that_never_fits_becomes_a_dead_letter_without_its_value()
      throws InterruptedException {
    producer.failNext(new RecordTooLargeException("is 2 MB, larger than 1 MB"));

    records.publish(List.of(event("large"), event("small")));

    assertThat(producer.acknowledged())
        .extracting(ProducerRecord::topic)
        .containsExactlyInAnyOrder("tributary.notes", "tributary.notes-dlt");
    assertThat(producer.acknowledged().getLast())
        .satisfies(letter -> {
          assertThat(letter.value()).isNull();
          assertThat(header(letter, "ce_id")).isEqualTo("large");
          assertThat(header(letter, "kafka_dlt-original-topic")).isEqualTo("tributary.notes");
          assertThat(header(letter, "kafka_dlt-exception-message"))
              .isEqualTo("is 2 MB, larger than 1 MB");
        });
  }

  @Test
  void a_dead_letter_that_never_fits_is_kept_without_its_value() throws InterruptedException {
    producer.failNext(new RecordTooLargeException("is 2 MB"));
    var letter =
        new DeadLetter("tributary.notes-dlt", "nowhere", "k", Map.of(), new byte[10], "unknown");

    records.publish(List.of(letter));

    assertThat(producer.acknowledged())
        .singleElement()
        .satisfies(record -> {
          assertThat(record.value()).isNull();
          assertThat(header(record, "kafka_dlt-exception-message")).isEqualTo("unknown");
        });
  }

  @Test
  void topics_that_cannot_be_made_are_an_outage() {
    var unreachable = new KafkaOutgoingRecords(producer.template(), () -> false);

    assertThatThrownBy(unreachable::makeTopics).isInstanceOf(NotPublished.class);
  }

  private static Publication event(String id) {
    return new Publication(
        "tributary.notes", "profile", Map.of("ce_id", id), id.getBytes(StandardCharsets.UTF_8));
  }

  private static String header(ProducerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
