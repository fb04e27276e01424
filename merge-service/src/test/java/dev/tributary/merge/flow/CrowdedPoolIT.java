package dev.tributary.merge.flow;

import static dev.tributary.merge.flow.JudgedNotes.diet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.tributary.merge.pacing.CallsAtOnce;
import dev.tributary.schema.id.NoteRevision;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Much work that stands in line for the few connections that there are. */
class CrowdedPoolIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final Duration HEARTBEAT = Duration.ofMillis(200);
  private static final int IN_LINE = 100;
  private static final WrittenAnswers MODEL = new WrittenAnswers();

  @RegisterExtension
  static final RunningMerge MERGE =
      RunningMerge.answeredBy(
          MODEL, Map.of("tributary.tasks.heartbeat", HEARTBEAT.toMillis() + "ms"));

  @Test
  void workers_are_not_taken_for_dead_while_others_stand_in_line_for_connections()
      throws Exception {
    Author ines = new Author(MERGE);
    Map<NoteRevision, WrittenAnswers.Held> held = new LinkedHashMap<>();
    for (int number = 0; number < CallsAtOnce.START; number++) {
      NoteRevision note = new NoteRevision(ines.newNote(), 1);
      held.put(note, MODEL.hold(note, diet("vegan")));
      ines.publish(ines.store(note, MARCH, "She is vegan."));
    }
    for (WrittenAnswers.Held each : held.values()) {
      each.awaitAsked();
    }

    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int other = 0; other < IN_LINE; other++) {
        others.execute(CrowdedPoolIT::workForAWhile);
      }
    }

    await().during(HEARTBEAT.multipliedBy(10)).until(() -> areAskedOnce(held));
    held.values().forEach(WrittenAnswers.Held::release);
    await()
        .untilAsserted(
            () -> assertThat(ines.states()).hasSize(CallsAtOnce.START).containsOnly("1 merged"));
    assertThat(areAskedOnce(held)).isTrue();
  }

  private static boolean areAskedOnce(Map<NoteRevision, ?> notes) {
    return notes.keySet().stream().allMatch(note -> MODEL.timesAsked(note) == 1);
  }

  private static void workForAWhile() {
    JdbcClient jdbc = JdbcClient.create(MERGE.parts(HikariDataSource.class).getFirst());
    for (int turn = 0; turn < 20; turn++) {
      jdbc.sql("select 1 from pg_sleep(0.1)").query(Integer.class).single();
    }
  }
}
