package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.merge.flow.FaultyProvider.Fault;
import dev.tributary.schema.id.NoteRevision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the model's provider does, no note is lost, and none is empty because of it. */
class FaultsIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  // So often that some notes are never answered well.
  private static final Map<Fault, Double> OFTEN =
      Map.of(
          Fault.MALFORMED, 0.3,
          Fault.TRUNCATED, 0.1,
          Fault.EMPTY, 0.1,
          Fault.DECLINED, 0.05,
          Fault.LIMITED, 0.1,
          Fault.BROKEN, 0.1,
          Fault.DROPPED, 0.05);
  private static final FaultyProvider PROVIDER = FaultyProvider.start();

  @RegisterExtension static final RunningMerge MERGE = RunningMerge.asking(PROVIDER.baseUrl());

  private Author ines;

  @AfterAll
  static void stop() {
    PROVIDER.close();
  }

  @BeforeEach
  void signIn() {
    ines = new Author(MERGE);
    PROVIDER.err(Map.of());
    PROVIDER.refuseNobody();
  }

  @Test
  void every_note_ends_merged_as_without_faults_or_parked_with_its_cause() {
    PROVIDER.err(OFTEN);

    write(60);

    await().untilAsserted(() -> assertThat(ines.states()).hasSize(60).allMatch(FaultsIT::isFinal));
    assertThat(ines.states().stream().filter(it -> it.contains("parked")))
        .isNotEmpty()
        .allMatch(state -> state.matches("1 parked [a-z_]+.*"));
    assertThat(statementsOfNotes()).hasSize(merged()).containsOnly(1);
  }

  @Test
  void what_was_parked_is_merged_when_it_is_tried_again() {
    PROVIDER.err(OFTEN);
    write(30);
    await().untilAsserted(() -> assertThat(ines.states()).hasSize(30).allMatch(FaultsIT::isFinal));
    await().until(ines.stored::isAtRest);
    int parked = 30 - merged();
    PROVIDER.err(Map.of());

    int redriven = redrive();

    await().untilAsserted(() -> assertThat(ines.states()).hasSize(30).containsOnly("1 merged"));
    assertThat(redriven).isPositive().isEqualTo(parked);
    assertThat(statementsOfNotes()).hasSize(30).containsOnly(1);
    assertThat(redrive()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"503, http_503", "401, wrong_key"})
  void an_outage_is_waited_out_without_an_attempt_and_ends_by_itself(int status, String cause) {
    PROVIDER.refuseAll(status);
    List<String> texts = write(40);
    await().untilAsserted(() -> assertThat(ines.states()).hasSize(40));
    await().until(() -> PROVIDER.refused() >= 12 || (status == 401 && PROVIDER.refused() >= 4));
    var model = ines.json("/v1/status").path("model");
    List<String> during = ines.states();
    int calls = PROVIDER.refused();

    PROVIDER.refuseNobody();

    // Sooner than those who were put off would come by themselves.
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(ines.states()).hasSize(40).containsOnly("1 merged"));
    assertThat(model.path("state").asText()).isEqualTo("waiting");
    assertThat(model.path("cause").asText()).isEqualTo(cause);
    assertThat(during).hasSize(40).containsOnly("1 accepted");
    assertThat(calls).isLessThan(40);
    assertThat(texts).allMatch(text -> PROVIDER.timesAsked(text) == 1);
    assertThat(attempts()).hasSize(40).containsOnly(1);
  }

  private List<String> write(int notes) {
    List<String> texts =
        IntStream.range(0, notes)
            .mapToObj(number -> "%s has taken up hobby number %d.".formatted(ines.user, number))
            .toList();
    texts.forEach(text -> {
      PROVIDER.record(text, Answers.fact(text, "other", text, "states"));
      ines.publish(ines.store(new NoteRevision(ines.newNote(), 1), MARCH, text));
    });
    return texts;
  }

  /** How many each note that is part of the profile has; without faults, one. */
  private List<@Nullable Integer> statementsOfNotes() {
    return Surroundings.DATABASE
        .sql("select count(*) from profiles.statement where user_id = ? group by note_id")
        .param(ines.user.value())
        .query(Integer.class)
        .list();
  }

  private static boolean isFinal(String state) {
    return state.equals("1 merged") || state.startsWith("1 parked");
  }

  private int merged() {
    return (int) ines.states().stream().filter("1 merged"::equals).count();
  }

  private List<Integer> attempts() {
    return ines.json("/v1/profiles/" + ines.profile + "/notes").findValues("attempts").stream()
        .map(JsonNode::asInt)
        .toList();
  }

  private int redrive() {
    return Author.body(ines.send("POST", "/v1/dead-letters/redrive", null)).path("notes").asInt();
  }
}
