package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.embedded.AnswerFixture;
import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.schema.id.NoteId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class NoteCommandsIT {
  private static final String GHENT = "Mira lives in Ghent.";
  private static final String CELLO = "Mira plays the cello.";

  private final Shell shell = Shell.ofSomebody();

  /** The id of a note that the model is going to find one fact in. */
  private static String noteOf(String text, Predicate predicate, String value) {
    var id = new NoteId(SharedInstallation.IDS.next());
    SharedInstallation.ANSWERS.record(id, AnswerFixture.aFact(text, predicate, value));
    return id.toString();
  }

  private String addGhent(String... more) {
    String id = noteOf(GHENT, Predicate.LIVES_IN, "Ghent");
    Shell.Run run =
        shell.run(
            Stream.concat(
                    List.of("note", "add", "--profile", "Mira Holm", "--id", id, GHENT).stream(),
                    List.of(more).stream())
                .toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return id;
  }

  @Test
  void a_note_is_added_with_its_profile_and_what_it_changed_is_shown() {
    String id = noteOf(GHENT, Predicate.LIVES_IN, "Ghent");

    Shell.Run run = shell.run("note", "add", "--profile", "Mira Holm", "--id", id, "--wait", GHENT);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("Added note " + id + " about Mira Holm, whose profile is new.")
        .containsPattern("\\+ +fact +lives in +Ghent +current");
  }

  @Test
  void a_note_is_listed_and_shown_with_what_it_did() {
    String id = addGhent("--wait");

    Shell.Run list = shell.run("note", "list", "--profile", "mira");
    Shell.Run show = shell.run("note", "show", id);

    assertThat(list.out()).containsPattern(id + " +\\S+ \\S+ +Mira Holm +merged +" + GHENT);
    assertThat(show.out())
        .contains(GHENT, "revision 1 · merged")
        .containsPattern("appended +lives in +Ghent");
  }

  @Test
  void an_edit_is_read_again_and_shows_what_it_changed() {
    String id = addGhent("--wait");
    SharedInstallation.ANSWERS.record(
        NoteId.of(id), AnswerFixture.aFact(CELLO, Predicate.HOBBY, "cello"));

    Shell.Run run = shell.piping(CELLO + "\n").run("note", "edit", id, "--wait");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("\\+ +fact +hobby +cello")
        .containsPattern("- +fact +lives in +Ghent +current → gone");
    assertThat(shell.json("note", "show", id).path("text").asText()).isEqualTo(CELLO);
  }

  @Test
  void an_edit_of_the_time_keeps_the_words() {
    String id = addGhent("--wait");

    shell.json("note", "edit", id, "--at", "2026-03-02T18:12", "--zone", "Europe/Berlin");

    JsonNode note = shell.json("note", "show", id);
    assertThat(note.path("text").asText()).isEqualTo(GHENT);
    assertThat(note.path("written_at").asText()).isEqualTo("2026-03-02T17:12:00Z");
    assertThat(note.path("revision").asInt()).isEqualTo(2);
  }

  @Test
  void an_edit_of_what_has_changed_meanwhile_is_refused() {
    String id = addGhent("--wait");
    shell.json("note", "edit", id, CELLO);

    Shell.Run run = shell.run("note", "edit", id, "--if-revision", "1", "She has left.");

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err().lines())
        .containsExactly(
            "The note is not in revision 1 any more: it changed meanwhile.",
            "Look at it first: tributary note show " + id);
  }

  @Test
  void a_deleted_note_takes_along_what_only_it_said() {
    String id = addGhent("--wait");

    Shell.Run run = shell.run("note", "delete", id, "--yes", "--wait");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("- +fact +lives in +Ghent +current → gone");
    assertThat(shell.json("note", "list").path("notes")).isEmpty();
  }

  @Test
  void nothing_is_deleted_where_nobody_can_be_asked() {
    String id = addGhent();

    Shell.Run run = shell.run("note", "delete", id);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines())
        .containsExactly("Nothing was deleted: nobody can be asked.", "Say --yes.");
    assertThat(shell.json("note", "list").path("notes")).hasSize(1);
  }

  @Test
  void somebody_at_a_terminal_is_asked() {
    String id = addGhent();
    shell.with("TRIBUTARY_TERMINALS", "in out err");

    Shell.Run no = shell.piping("n\n").run("note", "delete", id);
    Shell.Run yes = shell.piping("y\n").run("note", "delete", id);

    assertThat(no.exitCode()).isEqualTo(2);
    assertThat(no.err()).contains("Delete note " + id + " about Mira Holm? [y/N]");
    assertThat(yes.exitCode()).isZero();
  }

  @Test
  void to_add_a_note_twice_is_to_add_it_once() {
    String id = addGhent();

    JsonNode again = shell.json("note", "add", "--profile", "mira  HOLM", "--id", id, GHENT);
    Shell.Run other =
        shell.run("note", "add", "--profile", "Mira Holm", "--id", id, "Another text.");

    assertThat(again.path("changed").asBoolean()).isFalse();
    assertThat(other.exitCode()).isEqualTo(4);
    assertThat(shell.json("note", "list").path("notes")).hasSize(1);
  }

  @Test
  void a_note_that_the_model_declines_is_told_with_its_cause_and_a_remedy() {
    Shell.Run run =
        shell.run("note", "add", "--profile", "Mira", "--wait", "--json", "No answer to this.");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.error().path("message").asText()).contains("parked", "refused");
    assertThat(run.error().path("remedy").asText()).contains("tributary note edit ");
  }

  @Test
  void the_beginning_of_an_id_will_do_unless_several_begin_so() {
    String first = addGhent();
    addGhent();

    Shell.Run unique = shell.run("note", "show", first.substring(0, 30));
    Shell.Run ambiguous = shell.run("note", "show", first.substring(0, 4));
    Shell.Run none = shell.run("note", "show", "ffff");

    assertThat(unique.exitCode()).isZero();
    assertThat(ambiguous.exitCode()).isEqualTo(3);
    assertThat(ambiguous.err()).contains("2 ids of a note begin with", first);
    assertThat(none.exitCode()).isEqualTo(3);
  }

  @Test
  void a_name_that_looks_like_another_is_pointed_out() {
    addGhent();

    Shell.Run run = shell.run("note", "add", "--profile", "Mira Hohn", "She called.");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("there is also “Mira Holm”", "tributary profile delete");
  }

  @Test
  void a_profile_that_was_made_for_a_note_that_is_refused_is_taken_back() {
    Shell.Run run =
        shell.run("note", "add", "--profile", "Mira", "--at", "2100-01-01", "--json", GHENT);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.error().path("status").asInt()).isEqualTo(400);
    assertThat(run.error().path("message").asText()).contains("written_at");
    assertThat(shell.json("profile", "list").path("profiles")).isEmpty();
  }

  @Test
  void every_list_is_paged_to_its_end() {
    for (int count = 0; count < 101; count++) {
      shell.json("note", "add", "--profile", "Mira", "Note " + count);
    }

    JsonNode all = shell.json("note", "list");
    JsonNode newest = shell.json("note", "list", "--limit", "3");

    assertThat(all.path("notes")).hasSize(101);
    assertThat(newest.path("notes"))
        .extracting(note -> note.path("text").asText())
        .containsExactly("Note 98", "Note 99", "Note 100");
  }
}
