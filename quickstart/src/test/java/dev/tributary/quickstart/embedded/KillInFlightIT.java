package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.schema.id.NoteId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KillInFlightIT {
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);
  private static final ThoughtfulModel MODEL = new ThoughtfulModel();
  private static KillableInstallation installation;

  @BeforeAll
  static void start() {
    installation = new KillableInstallation(new Answers.Asked(MODEL.baseUrl(), null, "thoughtful"));
  }

  @AfterAll
  static void stop() {
    installation.close();
    MODEL.close();
  }

  @Test
  void a_death_with_many_calls_in_flight_costs_those_calls_and_nothing_else() throws SQLException {
    int notes = 320;
    int inFlight = 20;
    var diarist =
        new Diarist(
            installation::login,
            "Ilse Brandt",
            (note, text, answer) -> {},
            SharedInstallation.CLOCK,
            SharedInstallation.IDS);
    List<NoteId> written = new ArrayList<>();
    for (int number = 0; number < notes; number++) {
      written.add(
          diarist.writes(
              "Ilse also writes at https://page%d.ghent.example now.".formatted(number), ""));
    }
    // Each takes a while, so that by the last of them it is known to bear many at once.
    MODEL.answerOnly(notes - inFlight);
    await().atMost(LONG_ENOUGH).until(() -> kept(diarist) == notes - inFlight);
    await().atMost(LONG_ENOUGH).until(() -> MODEL.thinking() == inFlight);

    installation.kill(ServiceName.MERGE);
    MODEL.answerAll();
    installation.restart(ServiceName.MERGE);
    diarist.awaitFinal(notes);

    NothingLost.judge(diarist, written);
    NothingTwice.judge(installation.superuser(), diarist.user());
    int calls = MODEL.calls().values().stream().mapToInt(it -> it.get()).sum();
    assertThat(MODEL.calls()).hasSize(notes);
    assertThat(calls).isBetween(notes, notes + inFlight);
  }

  private static long kept(Diarist diarist) {
    Map<String, Integer> notes = diarist.client().status().notes();
    return notes.getOrDefault("extracted", 0) + notes.getOrDefault("merged", 0);
  }
}
