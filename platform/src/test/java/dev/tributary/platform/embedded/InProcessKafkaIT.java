package dev.tributary.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InProcessKafkaIT {
  private static final String TOPIC = "tributary.try";

  @TempDir Path folder;

  @Test
  void a_record_and_a_group_s_offset_survive_a_restart() throws Exception {
    try (var kafka = InProcessKafka.start(folder)) {
      createTopic(kafka);
      send(kafka, "first");
      send(kafka, "second");
      assertThat(poll(kafka, 1)).containsExactly("first");
    }

    List<String> rest;
    try (var again = InProcessKafka.start(folder)) {
      rest = poll(again, 1);
    }

    assertThat(rest).containsExactly("second");
  }

  @Test
  void a_topic_is_not_made_by_a_slip_of_the_pen() throws Exception {
    try (var kafka = InProcessKafka.start();
        var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      assertThatThrownBy(() -> admin.describeTopics(List.of(TOPIC)).allTopicNames().get())
          .rootCause()
          .hasMessageContaining("does not host this topic-partition");
    }
  }

  @Test
  void a_folder_serves_one_at_a_time() {
    try (var first = InProcessKafka.start(folder)) {
      assertThatThrownBy(() -> InProcessKafka.start(folder))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("is in use");
      assertThat(first.bootstrapServers()).startsWith("127.0.0.1:");
    }
  }

  @Test
  void closing_leaves_no_server_and_no_thread() {
    var kafka = InProcessKafka.start();
    String[] address = kafka.bootstrapServers().split(":", 2);

    kafka.close();
    kafka.close();

    assertThatThrownBy(() -> connect(address)).isInstanceOf(java.net.ConnectException.class);
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> !thread.isDaemon())
        .extracting(Thread::getName)
        .noneMatch(name -> name.contains("kafka") || name.contains("data-plane"));
  }

  private static void connect(String[] address) throws Exception {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address[0], Integer.parseInt(address[1])), 1000);
    }
  }

  private static void createTopic(InProcessKafka kafka) throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
    }
  }

  private static void send(InProcessKafka kafka, String value) throws Exception {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(TOPIC, value)).get();
    }
  }

  /** Reads so many records as a group, and leaves its offset behind them. */
  private static List<String> poll(InProcessKafka kafka, int records) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", kafka.bootstrapServers(),
            "group.id", "readers",
            "auto.offset.reset", "earliest",
            "enable.auto.commit", "false",
            "max.poll.records", records);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(TOPIC));
      var polled = consumer.poll(Duration.ofSeconds(30));
      consumer.commitSync();
      return polled.records(new TopicPartition(TOPIC, 0)).stream()
          .map(ConsumerRecord::value)
          .toList();
    }
  }
}
