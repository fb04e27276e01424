package dev.tributary.quickstart.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.ShownProfile;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final UUID ANY = new UUID(1, 1);
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final NoteId FIRST = new NoteId(new UUID(0, 1));
  private static final NoteId SECOND = new NoteId(new UUID(0, 2));
  private static final Scenario SCENARIO = new Scenario("s1", ZONE, "Ada", List.of());

  private static JsonNode line(
      List<ShownFact> facts, List<ShownConflict> conflicts, List<ShownReminder> reminders)
      throws JsonProcessingException {
    var profile = new ShownProfile(new ProfileId(ANY), "Ada", facts, conflicts);
    var outcome =
        new Outcome(SCENARIO, Map.of(FIRST, "n1", SECOND, "n2"), List.of(), profile, reminders);
    return JSON.readTree(Predictions.line(outcome));
  }

  private static ShownFact fact(String status) {
    return new ShownFact(
        new FactId(ANY),
        status,
        FIRST,
        null,
        null,
        null,
        1,
        Instant.EPOCH,
        "lives_in",
        "Ghent",
        "in Ghent",
        null,
        false);
  }

  private static ShownReminder reminder(String said, @Nullable String due) {
    return new ShownReminder(
        new ReminderId(ANY),
        new ProfileId(ANY),
        said,
        "fired",
        due,
        null,
        ZONE,
        "FREQ=DAILY",
        SECOND,
        null,
        null,
        null,
        "call her",
        "call her daily");
  }

  @Test
  void a_fact_is_told_with_the_dataset_s_own_note_and_the_quote() throws Exception {
    JsonNode line = line(List.of(fact("current")), List.of(), List.of());

    assertThat(line)
        .isEqualTo(
            JSON.readTree(
                """
                {"id": "s1",
                 "facts": [{"predicate": "lives_in", "value": "Ghent", "status": "current",
                            "source_note": "n1", "evidence": "in Ghent"}],
                 "conflicts": [], "reminders": []}
                """));
  }

  @Test
  void what_was_only_hinted_at_is_left_out() throws Exception {
    JsonNode line =
        line(
            List.of(fact("current"), fact("disputed"), fact("superseded"), fact("tentative")),
            List.of(),
            List.of());

    assertThat(line.path("facts"))
        .extracting(fact -> fact.path("status").asText())
        .containsExactly("current", "disputed", "superseded");
  }

  @Test
  void a_conflict_belongs_to_the_note_that_brought_the_new_value() throws Exception {
    var conflict =
        new ShownConflict(
            new ConflictId(ANY),
            new ProfileId(ANY),
            "settled",
            SECOND,
            SECOND,
            null,
            "lives_in",
            new ShownConflict.Side("Ghent", "in Ghent", FIRST),
            new FactId(ANY),
            new ShownConflict.Side("Lille", "in Lille", SECOND),
            new FactId(ANY));

    JsonNode line = line(List.of(), List.of(conflict), List.of());

    assertThat(line.path("conflicts").get(0))
        .isEqualTo(
            JSON.readTree(
                """
                {"predicate": "lives_in", "existing_value": "Ghent", "new_value": "Lille", "note": "n2"}
                """));
  }

  @ParameterizedTest
  @CsvSource({"requested,open", "moved,open", "completed,done", "cancelled,cancelled"})
  void only_what_a_note_says_closes_a_reminder(String said, String status) throws Exception {
    JsonNode line = line(List.of(), List.of(), List.of(reminder(said, "2026-07-01")));

    assertThat(line.path("reminders").get(0))
        .isEqualTo(
            JSON.readTree(
                """
                {"action": "call her", "due": "2026-07-01", "recurrence": "FREQ=DAILY",
                 "status": "%s", "source_note": "n2"}
                """
                    .formatted(status)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-01T09:30,2026-07-01T09:30:00+02:00",
    "2026-12-01T09:30:05,2026-12-01T09:30:05+01:00"
  })
  void a_clock_time_gets_the_offset_of_its_day(String due, String told) throws Exception {
    JsonNode line = line(List.of(), List.of(), List.of(reminder("requested", due)));

    assertThat(line.path("reminders").get(0).path("due").asText()).isEqualTo(told);
  }

  @Test
  void some_day_is_no_date() throws Exception {
    JsonNode line = line(List.of(), List.of(), List.of(reminder("requested", null)));

    assertThat(line.path("reminders").get(0).path("due").isNull()).isTrue();
  }
}
