package dev.tributary.platform.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.platform.outage.Outages;
import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.NoteWithdrawn;
import dev.tributary.schema.event.Topics;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.handler.annotation.Payload;

/** What becomes of records, and of the listener, when the worst is thrown. */
class ListenerIT {
  private static final Map<ProfileId, Supplier<Error>> FAILURES = new ConcurrentHashMap<>();
  private static final Set<ProfileId> HEARD = ConcurrentHashMap.newKeySet();
  private static final Topic TOPIC = new Topic();
  private static ConfigurableApplicationContext service;

  /** A service that only listens. */
  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({KafkaAutoConfiguration.class, MessagingAutoConfiguration.class})
  static class Listening {
    @Bean
    Outages outages() {
      return failure -> false;
    }

    @KafkaListener(topics = Topics.NOTES)
    void on(@Payload Event event) {
      Supplier<Error> failure = FAILURES.get(event.profileId());
      if (failure != null) {
        throw failure.get();
      }
      HEARD.add(event.profileId());
    }
  }

  @BeforeAll
  static void start() {
    Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    service =
        new SpringApplicationBuilder(Listening.class)
            .web(WebApplicationType.NONE)
            .run(
                "--spring.config.name=platform",
                "--spring.application.name=listening",
                "--spring.kafka.bootstrap-servers=" + TOPIC.bootstrapServers(),
                "--spring.kafka.consumer.group-id=listening",
                "--tributary.listeners.restart-delay=1s",
                "--logging.level.root=error");
  }

  @AfterAll
  static void stop() {
    service.close();
    TOPIC.close();
  }

  static Stream<Error> errorsOfARecord() {
    return Stream.of(
        new StackOverflowError("zq-content"),
        new AssertionError("zq-content"),
        new NoClassDefFoundError("zq-content"));
  }

  @ParameterizedTest
  @MethodSource("errorsOfARecord")
  void an_error_that_a_record_brings_about_makes_it_a_dead_letter_and_the_next_is_heard(
      Error error) {
    NoteWithdrawn bad = event();
    NoteWithdrawn next = event();
    FAILURES.put(bad.profileId(), () -> error);

    TOPIC.publish(bad);
    TOPIC.publish(next);

    await().until(() -> HEARD.contains(next.profileId()));
    ConsumerRecord<String, byte[]> letter = TOPIC.deadLetter(bad.profileId().toString());
    assertThat(header(letter, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN))
        .isEqualTo(error.getClass().getName());
    assertThat(header(letter, KafkaHeaders.DLT_EXCEPTION_MESSAGE)).doesNotContain("zq-content");
  }

  @Test
  void a_listener_that_runs_out_of_memory_is_down_until_it_is_started_again_and_loses_nothing() {
    NoteWithdrawn event = event();
    FAILURES.put(event.profileId(), OutOfMemoryError::new);
    TOPIC.publish(event);
    await().until(() -> health().getStatus().equals(Status.DOWN));
    Health meanwhile = health();

    FAILURES.remove(event.profileId());

    await().until(() -> HEARD.contains(event.profileId()));
    assertThat(meanwhile.getDetails().toString()).contains(Topics.NOTES);
    assertThat(health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void a_dead_letter_that_the_broker_does_not_take_is_kept_without_its_content() {
    String key = UUID.randomUUID().toString();
    NoteWithdrawn next = event();
    // Without a pattern: the broker's limit is for what is left after compression.
    byte[] large = new byte[2 * Topic.LARGEST_DEAD_LETTER];
    new Random(7).nextBytes(large);

    TOPIC.publish(key, "dev.tributary.NoteWithdrawn", large);
    TOPIC.publish(next);

    await().until(() -> HEARD.contains(next.profileId()));
    ConsumerRecord<String, byte[]> letter = TOPIC.deadLetter(key);
    assertThat(letter.serializedValueSize()).isNegative();
    assertThat(header(letter, DeadLetters.OMITTED)).isEqualTo(String.valueOf(large.length));
    assertThat(header(letter, KafkaHeaders.DLT_EXCEPTION_MESSAGE)).contains("one JSON object");
    assertThat(letter.headers().lastHeader(KafkaHeaders.DLT_ORIGINAL_OFFSET)).isNotNull();
  }

  private static Health health() {
    return service.getBean(ListenersHealth.class).health();
  }

  private static NoteWithdrawn event() {
    return new NoteWithdrawn(
        new UserId(UUID.randomUUID()),
        new NoteId(UUID.randomUUID()),
        1,
        new ProfileId(UUID.randomUUID()),
        Instant.parse("2026-03-02T10:00:00Z"));
  }

  private static String header(ConsumerRecord<String, byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
