package dev.tributary.quickstart.cli;

import static dev.tributary.quickstart.cli.Notebook.MIRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.embedded.AnswerFixture;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class WhyIT {
  private static final String PHOTOS = "On New Year's Day I'll send Mira the photos.";
  private static final String SENT = "Mira has got the photos.";

  private final Shell shell = Shell.ofSomebody();
  private final Notebook notebook = new Notebook(shell);

  private List<String> lines(String... command) {
    Shell.Run run = shell.run(command);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")).toList();
  }

  private String conflict() {
    return conflicts("--all").path(0).path("id").asText();
  }

  private JsonNode conflicts(String... more) {
    return shell.json(command(List.of("conflicts", "list"), more)).path("conflicts");
  }

  private static String[] command(List<String> command, String... more) {
    return Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new);
  }

  private void awaitReminder(String state) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> shell.json("reminders", "list", "--all").path("reminders"),
            list -> list.path(0).path("said").asText().equals(state));
  }

  @Test
  void under_each_conflict_stand_the_notes_on_either_side_with_their_rules() {
    String ghent = notebook.lives(MIRA, "2026-03-02", "Ghent");
    String lille = notebook.lives(MIRA, "2026-03-09", "Lille");

    List<String> lines = lines("conflicts", "list", "--why");

    assertThat(lines)
        .contains(conflict() + " · Mira Holm · lives in: Ghent or Lille · open")
        .anySatisfy(line ->
            assertThat(line)
                .endsWith("appended | new value | “Mira Holm lives in Ghent.” | " + ghent))
        .anySatisfy(line ->
            assertThat(line)
                .endsWith("disputed | contradicts | “Mira Holm lives in Lille.” | " + lille));
  }

  @Test
  void a_settled_conflict_names_the_note_that_settled_it_and_what_that_beat() {
    String ghent = notebook.lives(MIRA, "2026-03-02", "Ghent");
    notebook.lives(MIRA, "2026-03-09", "Lille");
    String arles = notebook.moved("2026-03-16", "Arles");

    List<String> lines = lines("conflicts", "show", conflict(), "--why");

    assertThat(lines)
        .contains("Why · lives in: Ghent or Lille · settled")
        .anySatisfy(line ->
            assertThat(line)
                .endsWith("settled it | changed | “Mira has moved to Arles.” | " + arles))
        .anySatisfy(
            line -> assertThat(line).endsWith("↳ beat | “Mira Holm lives in Ghent.” | " + ghent));
  }

  @Test
  void a_conflict_that_the_user_settled_says_so() {
    notebook.lives(MIRA, "2026-03-02", "Ghent");
    notebook.lives(MIRA, "2026-03-09", "Lille");
    shell.json("conflicts", "take", conflict());

    List<String> lines = lines("conflicts", "list", "--all", "--why");

    assertThat(lines).contains("settled it | your decision");
  }

  @Test
  void programs_get_the_statements_of_a_conflict_and_what_each_beat() {
    String ghent = notebook.lives(MIRA, "2026-03-02", "Ghent");
    notebook.lives(MIRA, "2026-03-09", "Lille");
    notebook.moved("2026-03-16", "Arles");

    JsonNode listed = conflicts("--all", "--why").path(0);
    JsonNode shown = shell.json("conflicts", "show", conflict(), "--why");

    assertThat(listed.path("statements"))
        .extracting(statement -> statement.path("rule").asText())
        .containsExactly("new_value", "contradicts", "changed");
    assertThat(listed.path("statements").path(0).path("beaten")).isEmpty();
    assertThat(listed.path("statements").path(2).path("beaten"))
        .anySatisfy(beaten -> {
          assertThat(beaten.path("note_id").asText()).isEqualTo(ghent);
          assertThat(beaten.path("quote").asText()).isEqualTo("Mira Holm lives in Ghent.");
        });
    assertThat(shown.path("statements")).isEqualTo(listed.path("statements"));
  }

  @Test
  void under_each_reminder_stand_the_notes_that_asked_for_it_and_resolved_it() {
    LocalDateTime due = LocalDateTime.parse("2030-01-01T09:00");
    String asked =
        notebook.write(
            MIRA,
            PHOTOS,
            "2026-03-02",
            AnswerFixture.aReminder(PHOTOS, "send her the photos", due));
    String sent =
        notebook.write(
            MIRA, SENT, "2026-03-09", AnswerFixture.aCompletion(SENT, "send her the photos"));
    awaitReminder("completed");

    List<String> lines = lines("reminders", "list", "--all", "--why");

    assertThat(lines)
        .anySatisfy(line ->
            assertThat(line)
                .endsWith("Mira Holm · 2030-01-01 09:00: send her the photos · completed"))
        .anySatisfy(line -> assertThat(line).endsWith("asked | “" + PHOTOS + "” | " + asked))
        .anySatisfy(line -> assertThat(line).endsWith("done | “" + SENT + "” | " + sent));
  }

  @Test
  void programs_get_the_statements_of_a_reminder() {
    LocalDateTime due = LocalDateTime.parse("2030-01-01T09:00");
    notebook.write(
        MIRA, PHOTOS, "2026-03-02", AnswerFixture.aReminder(PHOTOS, "send her the photos", due));
    awaitReminder("requested");

    JsonNode reminder = shell.json("reminders", "list", "--why").path("reminders").path(0);
    JsonNode shown = shell.json("reminders", "show", reminder.path("id").asText(), "--why");

    assertThat(reminder.path("statements").path(0).path("rule").asText()).isEqualTo("asked");
    assertThat(reminder.path("statements").path(0).path("quote").asText()).isEqualTo(PHOTOS);
    assertThat(shown.path("statements")).isEqualTo(reminder.path("statements"));
  }

  @Test
  void a_fact_names_what_the_notes_behind_it_beat() {
    String ghent = notebook.lives(MIRA, "2026-03-02", "Ghent");
    String lille = notebook.moved("2026-03-09", "Lille");

    List<String> lines = lines("profile", "show", MIRA, "--why");

    assertThat(lines)
        .containsSubsequence(
            lines.stream().filter(line -> line.endsWith("| " + lille)).findFirst().orElseThrow(),
            lines.stream().filter(line -> line.contains("↳ beat")).findFirst().orElseThrow())
        .anySatisfy(
            line -> assertThat(line).endsWith("↳ beat | “Mira Holm lives in Ghent.” | " + ghent));
  }

  @Test
  void reasons_are_told_only_to_those_who_ask() {
    notebook.lives(MIRA, "2026-03-02", "Ghent");
    notebook.lives(MIRA, "2026-03-09", "Lille");

    JsonNode listed = conflicts();

    assertThat(listed).hasSize(1);
    assertThat(listed.path(0).has("statements")).isFalse();
  }
}
