package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.embedded.AnswerFixture;
import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.schema.id.NoteId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(180)
class ProfileCommandsIT {
  private static final String GHENT = "Mira lives in Ghent.";
  private static final String LILLE = "Mira lives in Lille.";
  private static final String PHOTOS = "On New Year's Day I'll send Mira the photos.";

  private final Shell shell = Shell.ofSomebody();

  private String write(String text, String at, String answer) {
    var id = new NoteId(SharedInstallation.IDS.next());
    SharedInstallation.ANSWERS.record(id, answer);
    shell.json(
        "note", "add", "--profile", "Mira Holm", "--id", id.toString(), "--at", at, "--wait", text);
    return id.toString();
  }

  private String ghent() {
    return write(GHENT, "2026-03-02", AnswerFixture.aFact(GHENT, Predicate.LIVES_IN, "Ghent"));
  }

  private String lille() {
    return write(LILLE, "2026-03-09", AnswerFixture.aFact(LILLE, Predicate.LIVES_IN, "Lille"));
  }

  private String moved() {
    String text = "Mira has moved to Lille.";
    return write(text, "2026-03-09", AnswerFixture.aChange(text, Predicate.LIVES_IN, "Lille"));
  }

  private String photos() {
    LocalDateTime due = LocalDateTime.parse("2030-01-01T09:00");
    return write(PHOTOS, "2026-03-10", AnswerFixture.aReminder(PHOTOS, "send her the photos", due));
  }

  private JsonNode reminder() {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> shell.json("reminders", "list").path("reminders"), list -> !list.isEmpty())
        .get(0);
  }

  @Test
  void under_each_fact_stand_the_notes_that_said_so_and_the_one_that_closed_it() {
    String ghent = ghent();
    String moved = moved();

    Shell.Run run = shell.run("profile", "show", "mira", "--why");

    assertThat(run.exitCode()).as(run.err()).isZero();
    List<String> lines = run.out().lines().map(String::strip).toList();
    assertThat(lines.getFirst()).isEqualTo("Mira Holm");
    assertThat(lines)
        .anySatisfy(line -> assertThat(line).startsWith("lives in: Lille · current"))
        .anySatisfy(line -> assertThat(line).startsWith("lives in: Ghent · superseded"))
        .anySatisfy(
            line -> assertThat(line).contains("appended", "“" + GHENT + "”").endsWith(ghent))
        .anySatisfy(line -> assertThat(line).contains("superseded").endsWith(moved))
        .anySatisfy(line -> assertThat(line).contains("closed it").endsWith(moved));
  }

  @Test
  void a_conflict_is_shown_with_the_notes_on_either_side() {
    ghent();
    lille();

    JsonNode listed = shell.json("conflicts", "list", "--profile", "Mira Holm").path("conflicts");
    Shell.Run shown = shell.run("conflicts", "show", listed.path(0).path("id").asText());

    assertThat(listed).hasSize(1);
    assertThat(listed.path(0).path("existing").path("value").asText()).isEqualTo("Ghent");
    assertThat(shown.out())
        .contains("about Mira Holm · lives in · open", "Said first by note", "  " + GHENT)
        .contains("Contradicted by note", "  " + LILLE);
  }

  @Test
  void a_reminder_that_is_done_is_listed_only_among_all() {
    photos();
    String id = reminder().path("id").asText();

    Shell.Run done = shell.run("reminders", "done", id);

    assertThat(done.exitCode()).as(done.err()).isZero();
    assertThat(done.out()).contains("done", "send her the photos", PHOTOS);
    assertThat(shell.json("reminders", "list").path("reminders")).isEmpty();
    JsonNode all = shell.json("reminders", "list", "--all").path("reminders");
    assertThat(all.path(0).path("done_at").asText()).matches("\\d{4}-\\d\\d-.+Z");
  }

  @Test
  void a_reminder_that_is_done_already_is_said_to_be() {
    photos();
    String id = reminder().path("id").asText();
    JsonNode first = shell.json("reminders", "done", id);

    Shell.Run again = shell.run("reminders", "done", id);

    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out()).startsWith("It was called done already: ");
    assertThat(first.path("changed").asBoolean()).isTrue();
    assertThat(shell.json("reminders", "done", id).path("changed").asBoolean()).isFalse();
  }

  @Test
  void the_notes_of_a_conflict_are_wrapped_to_the_width_of_the_terminal() {
    String text = LILLE + " She told me when we met at the market on Saturday morning.";
    ghent();
    write(text, "2026-03-09", AnswerFixture.aFact(LILLE, Predicate.LIVES_IN, "Lille"));
    String id = shell.json("conflicts", "list").path("conflicts").path(0).path("id").asText();
    shell.with("TRIBUTARY_TERMINALS", "out").with("COLUMNS", "60").with("NO_COLOR", "1");

    Shell.Run shown = shell.run("conflicts", "show", id);

    assertThat(shown.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    assertThat(shown.out())
        .contains("  Mira lives in Lille. She told me when we met at the market")
        .contains("  on Saturday morning.");
  }

  @Test
  void a_date_without_a_year_reads_as_people_say_it() {
    String text = "Mira's birthday is on 9 June.";
    write(text, "2026-03-02", AnswerFixture.aFact(text, Predicate.BIRTH_DATE, "--06-09"));

    Shell.Run shown = shell.run("profile", "show", "mira");

    assertThat(shown.out()).containsPattern("birth date +9 June +current");
    assertThat(shell.json("facts", "list").path("facts").path(0).path("value").asText())
        .isEqualTo("--06-09");
  }

  @Test
  void a_profile_is_renamed_and_deleted_by_its_whole_name() {
    ghent();

    Shell.Run renamed = shell.run("profile", "rename", "mira holm", "Mira Brandt");
    Shell.Run deleted = shell.run("profile", "delete", "MIRA BRANDT", "--yes");

    assertThat(renamed.out()).isEqualToIgnoringNewLines("“Mira Holm” is called “Mira Brandt” now.");
    assertThat(deleted.out())
        .isEqualToIgnoringNewLines("Deleted the profile “Mira Brandt” with its 1 notes.");
    assertThat(shell.json("profile", "list").path("profiles")).isEmpty();
    assertThat(shell.json("note", "list").path("notes")).isEmpty();
  }

  @Test
  void the_status_counts_notes_and_tells_of_the_model() {
    ghent();

    JsonNode status = shell.json("status");
    Shell.Run shown = shell.run("status");

    assertThat(status.path("state").asText()).isEqualTo("up");
    assertThat(status.path("http").asText()).isEqualTo(SharedInstallation.get().front().toString());
    assertThat(status.path("notes").path("merged").asInt()).isEqualTo(1);
    assertThat(status.has("postgres")).isFalse();
    assertThat(shown.out()).contains("Tributary is up at ").containsPattern("notes +1 merged");
  }

  static Stream<List<String>> readingCommands() {
    return Stream.of(
        List.of("note", "list"),
        List.of("profile", "list"),
        List.of("profile", "show", "Mira Holm"),
        List.of("profile", "show", "Mira Holm", "--why"),
        List.of("conflicts", "list", "--all"),
        List.of("reminders", "list", "--all"),
        List.of("status"));
  }

  @ParameterizedTest
  @MethodSource("readingCommands")
  void with_json_there_is_one_document_and_nothing_else(List<String> command) {
    ghent();

    JsonNode document = shell.json(command.toArray(String[]::new));

    assertThat(document.isObject()).isTrue();
    assertThat(document.properties())
        .isNotEmpty()
        .allSatisfy(field -> assertThat(field.getKey()).matches("[a-z_]+"));
  }

  @Test
  void colours_are_for_terminals_that_want_them() {
    ghent();
    String[] show = {"profile", "show", "Mira Holm"};

    Shell.Run piped = shell.run(show);
    Shell.Run seen = shell.with("TRIBUTARY_TERMINALS", "out err").run(show);
    Shell.Run plain = shell.with("NO_COLOR", "1").run(show);

    assertThat(piped.out()).doesNotContain("\u001b");
    assertThat(seen.out()).contains("\u001b[");
    assertThat(plain.out()).doesNotContain("\u001b");
  }
}
