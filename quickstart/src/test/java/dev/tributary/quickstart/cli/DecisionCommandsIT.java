package dev.tributary.quickstart.cli;

import static dev.tributary.quickstart.cli.Notebook.MIRA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class DecisionCommandsIT {
  private final Shell shell = Shell.ofSomebody();
  private final Notebook notebook = new Notebook(shell);

  /** As {@code value status}. */
  private List<String> facts(String person) {
    JsonNode facts = shell.json("facts", "list", "--profile", person, "--all").path("facts");
    return StreamSupport.stream(facts.spliterator(), false)
        .map(fact -> fact.path("value").asText() + " " + fact.path("status").asText())
        .toList();
  }

  private String fact(String value) {
    JsonNode facts = shell.json("facts", "list", "--all").path("facts");
    return StreamSupport.stream(facts.spliterator(), false)
        .filter(fact -> fact.path("value").asText().equals(value))
        .map(fact -> fact.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private String conflict() {
    return shell.json("conflicts", "list").path("conflicts").path(0).path("id").asText();
  }

  private String lastDecision() {
    JsonNode decisions = shell.json("decisions", "list").path("decisions");
    return decisions.path(decisions.size() - 1).path("id").asText();
  }

  @Test
  void a_conflict_is_settled_for_what_came_later() {
    notebook.lives(MIRA, "2026-03-02", "Ghent");
    notebook.lives(MIRA, "2026-03-09", "Lille");

    Shell.Run taken = shell.run("conflicts", "take", conflict());

    assertThat(taken.exitCode()).as(taken.err()).isZero();
    assertThat(taken.out()).contains("“Lille” takes the place of “Ghent”.", "decisions undo");
    assertThat(facts(MIRA)).containsExactlyInAnyOrder("Lille current", "Ghent superseded");
    assertThat(shell.json("conflicts", "list").path("conflicts")).isEmpty();
  }

  @Test
  void a_conflict_is_settled_once() {
    notebook.lives(MIRA, "2026-03-02", "Ghent");
    notebook.lives(MIRA, "2026-03-09", "Lille");
    String conflict = conflict();
    shell.run("conflicts", "keep", conflict);

    Shell.Run again = shell.run("conflicts", "neither", conflict);

    assertThat(again.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains("is settled already", "conflicts show");
    assertThat(facts(MIRA)).containsExactlyInAnyOrder("Ghent current", "Lille superseded");
  }

  @Test
  void a_rejected_fact_gives_back_what_it_had_superseded_and_undoing_takes_it_again() {
    notebook.lives(MIRA, "2026-03-02", "Ghent");
    notebook.moved("2026-03-09", "Lille");
    shell.run("facts", "reject", fact("Lille"));
    List<String> rejected = facts(MIRA);

    Shell.Run undone = shell.run("decisions", "undo", lastDecision());

    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(rejected).containsExactlyInAnyOrder("Ghent current", "Lille superseded");
    assertThat(facts(MIRA)).containsExactlyInAnyOrder("Ghent superseded", "Lille current");
    assertThat(shell.json("decisions", "list").path("decisions")).isEmpty();
  }

  @Test
  void a_corrected_fact_shows_the_words_of_the_user() {
    notebook.lives(MIRA, "2026-03-02", "Gent");

    Shell.Run corrected = shell.run("facts", "correct", fact("Gent"), "Ghent, Belgium");

    assertThat(corrected.exitCode()).as(corrected.err()).isZero();
    assertThat(facts(MIRA)).containsExactlyInAnyOrder("Ghent, Belgium current", "Gent superseded");
    assertThat(shell.run("profile", "show", MIRA, "--why").out()).contains("your decision");
  }

  @Test
  void a_confirmed_fact_stands_again() {
    notebook.lives(MIRA, "2026-03-02", "Ghent");
    notebook.moved("2026-03-09", "Lille");

    Shell.Run confirmed = shell.run("facts", "confirm", fact("Ghent"));

    assertThat(confirmed.exitCode()).as(confirmed.err()).isZero();
    assertThat(facts(MIRA)).containsExactlyInAnyOrder("Ghent current", "Lille superseded");
  }

  @Test
  void two_profiles_of_one_person_become_one_and_two_again() {
    notebook.lives("Mira H.", "2026-03-02", "Ghent");
    notebook.lives(MIRA, "2026-03-09", "Lille");
    shell.run("profile", "merge", "Mira H.", "--into", MIRA);
    List<String> merged = facts(MIRA);

    Shell.Run undone = shell.run("decisions", "undo", lastDecision());

    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(merged).containsExactlyInAnyOrder("Ghent current", "Lille disputed");
    assertThat(facts(MIRA)).containsExactly("Lille current");
    assertThat(facts("Mira H.")).containsExactly("Ghent current");
  }

  @Test
  void a_note_about_somebody_else_is_moved() {
    notebook.lives(MIRA, "2026-03-02", "Ghent");
    String note = notebook.lives(MIRA, "2026-03-09", "Lille");
    notebook.lives("Jon Brandt", "2026-03-10", "Faro");

    Shell.Run moved = shell.run("note", "move", note, "--profile", "Jon");

    assertThat(moved.exitCode()).as(moved.err()).isZero();
    assertThat(facts(MIRA)).containsExactly("Ghent current");
    assertThat(facts("Jon Brandt")).containsExactlyInAnyOrder("Lille current", "Faro disputed");
  }

  @Test
  void each_fact_tells_the_rule_by_which_it_came() {
    notebook.lives(MIRA, "2026-03-02", "Ghent");
    notebook.moved("2026-03-09", "Lille");

    Shell.Run shown = shell.run("profile", "show", MIRA, "--why");

    assertThat(shown.out()).contains("BY RULE", "new value", "changed");
  }

  @Test
  void a_correction_needs_a_value() {
    notebook.lives(MIRA, "2026-03-02", "Ghent");

    Shell.Run refused = shell.run("facts", "correct", fact("Ghent"), " ");

    assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("VALUE is empty");
    assertThat(facts(MIRA)).containsExactly("Ghent current");
  }
}
