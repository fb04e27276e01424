package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.quickstart.embedded.SharedInstallation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class CommandErrorsIT {
  private static final String SECRET = "do not repeat this";

  @TempDir private Path folder;

  private final Shell shell = Shell.ofSomebody();

  private Shell.Run add(String... more) {
    return shell.run(
        Stream.concat(Stream.of("note", "add", "--profile", "Mira"), Arrays.stream(more))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "'', The text is empty.",
    "'  \n ', The text is empty.",
  })
  void a_note_without_text_is_refused(String text, String problem) {
    Shell.Run run = shell.piping(text).run("note", "add", "--profile", "Mira", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines())
        .containsExactly(problem, "Give it as the last argument, or write it to standard input.");
  }

  @Test
  void what_is_not_utf_8_is_refused() {
    Shell.Run run =
        shell
            .piping("Setúbal".getBytes(StandardCharsets.ISO_8859_1))
            .run("note", "add", "--profile", "Mira");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("not UTF-8", "iconv");
  }

  @Test
  void a_binary_file_is_refused() {
    Shell.Run run =
        shell.piping(new byte[] {'P', 'K', 3, 4, 0}).run("note", "add", "--profile", "M");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("control characters");
  }

  @Test
  void a_text_that_is_too_long_is_refused_and_the_longest_is_not() {
    Shell.Run longest = shell.piping("ä".repeat(131_058)).run("note", "add", "--profile", "Mira");
    Shell.Run longer = shell.piping("ä".repeat(131_059)).run("note", "add", "--profile", "Mira");

    assertThat(longest.exitCode()).as(longest.err()).isZero();
    assertThat(longer.exitCode()).isEqualTo(2);
    assertThat(longer.err()).contains("longer than 262116 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2026-02-30", "2026-13-01T10:00", "12:00"})
  void a_time_that_is_none_is_refused(String time) {
    Shell.Run run = add("--at", time, SECRET);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("“" + time + "” is no time.").doesNotContain(SECRET);
  }

  @Test
  void a_zone_that_is_none_is_refused() {
    Shell.Run run = add("--zone", "Europe/Atlantis", SECRET);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Europe/Atlantis").doesNotContain(SECRET);
  }

  @Test
  void a_profile_that_is_not_there_is_not_found() {
    shell.json("note", "add", "--profile", "Mira Holm", "She called.");

    Shell.Run show = shell.run("profile", "show", "Mora Holm");
    Shell.Run delete = shell.run("profile", "delete", "Mira", "--yes", "--json");

    assertThat(show.exitCode()).isEqualTo(3);
    assertThat(show.err()).contains("There is no profile “Mora Holm”.", "Did you mean Mira Holm");
    assertThat(delete.exitCode()).isEqualTo(3);
    assertThat(delete.error().path("message").asText()).contains("no profile “Mira”");
  }

  @Test
  void a_beginning_that_several_names_have_is_told_with_their_ids() {
    shell.json("note", "add", "--profile", "Mira Holm", "She called.");
    shell.json("note", "add", "--profile", "Mira Brandt", "She called.");

    Shell.Run run = shell.run("profile", "show", "mira");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("2 profiles answer to “mira”", "Mira Holm (", "Mira Brandt (");
  }

  @Test
  void a_bad_token_is_refused_without_being_told() {
    Shell.Run run = shell.with("TRIBUTARY_TOKEN", "abc.def.ghi").run("profile", "list", "--json");

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.error().path("status").asInt()).isEqualTo(401);
    assertThat(run.error().path("remedy").asText()).contains("TRIBUTARY_TOKEN");
    assertThat(run.err()).doesNotContain("abc.def.ghi");
  }

  @Test
  void without_a_token_nothing_is_asked() {
    Shell.Run run = shell.with("TRIBUTARY_TOKEN", " ").run("profile", "list");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no token", "--token-file");
  }

  @Test
  void where_nothing_runs_it_says_how_to_start_it() {
    Shell.Run run = shell.run("status", "--data", folder.toString());

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err().lines())
        .containsExactly(
            "Tributary is not running with the data in " + folder + ".",
            "Start it with: tributary up; or name one by --url.");
  }

  @Test
  void an_address_where_nobody_listens_is_not_reachable() {
    Shell.Run run = shell.run("profile", "list", "--url", "http://127.0.0.1:1", "--json");

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.error().path("message").asText())
        .isEqualTo("http://127.0.0.1:1 refuses connections");
  }

  @Test
  void a_port_that_is_taken_is_told_and_leaves_no_data_folder() {
    int taken = SharedInstallation.get().front().getPort();
    Path data = folder.resolve("new/data");

    Shell.Run run = shell.run("up", "--data", data.toString(), "--port", Integer.toString(taken));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Port " + taken + " of 127.0.0.1 is taken");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void surplus_words_are_not_repeated() {
    Shell.Run run = add("She", "called", SECRET);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("put a text in quotes").doesNotContain(SECRET);
  }

  @Test
  void a_text_that_begins_with_a_commercial_at_is_no_file() {
    assertThat(add("@mira has moved.").exitCode()).isZero();
  }
}
