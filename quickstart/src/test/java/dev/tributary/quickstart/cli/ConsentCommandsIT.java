package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.embedded.AnswerFixture;
import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.quickstart.embedded.WorkLeft;
import dev.tributary.schema.id.NoteId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class ConsentCommandsIT {
  private static final String MIRA = "Mira Holm";
  private static final String GHENT = "Mira lives in Ghent.";

  private final Shell shell = Shell.ofSomebody();

  private String add() {
    var id = new NoteId(SharedInstallation.IDS.next());
    SharedInstallation.ANSWERS.record(id, AnswerFixture.aFact(GHENT, Predicate.LIVES_IN, "Ghent"));
    shell.json("note", "add", "--profile", MIRA, "--id", id.toString(), GHENT);
    return id.toString();
  }

  private JsonNode note(String id) {
    return shell.json("note", "show", id);
  }

  private void awaitCause(String id) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> note(id).path("cause").asText().equals("not_for_model"));
  }

  @Test
  void without_a_word_a_model_may_read_all() {
    Shell.Run run = shell.run("consent", "show");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().strip()).isEqualTo("A model may read your notes.");
  }

  @Test
  void notes_that_are_refused_wait_say_why_and_go_on_once_they_are_allowed() {
    Shell.Run refused = shell.run("consent", "refuse");
    String id = add();
    awaitCause(id);
    Shell.Run list = shell.run("note", "list");
    Shell.Run status = shell.run("status");

    Shell.Run allowed = shell.run("consent", "allow");

    assertThat(refused.out()).contains("No model reads your notes any more: new ones wait.");
    assertThat(list.out()).contains("waits: not_for_model");
    assertThat(status.out()).contains("1 accepted", "1 of them not for the model");
    assertThat(allowed.out()).contains("A model may read your notes: those that waited go on.");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> note(id).path("state").asText().equals("merged"));
  }

  @Test
  void a_profile_is_refused_by_its_name_and_shown_with_it() {
    add();

    shell.json("consent", "refuse", "--profile", "mira holm");

    JsonNode shown = shell.json("consent", "show");
    assertThat(shown.path("allowed").booleanValue()).isTrue();
    assertThat(shown.path("refused_profiles")).hasSize(1);
    assertThat(shown.path("refused_profiles").path(0).path("profile").textValue()).isEqualTo(MIRA);
    assertThat(shell.run("consent", "show").out()).contains("None reads those about Mira Holm");
  }

  @Test
  void nobody_waits_for_a_note_that_waits_for_its_user() {
    shell.json("consent", "refuse");

    Shell.Run run = shell.run("note", "add", "--profile", MIRA, "--wait", GHENT);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("not_for_model", "tributary consent allow");
  }

  @Test
  void what_waits_for_its_user_is_no_work_that_the_pipeline_has_left() {
    shell.json("consent", "refuse");

    awaitCause(add());

    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> SharedInstallation.get().workLeft(), WorkLeft::isNone);
  }

  @Test
  void a_profile_that_is_not_there_is_named() {
    Shell.Run run = shell.run("consent", "refuse", "--profile", "Nobody");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("“Nobody”");
  }
}
