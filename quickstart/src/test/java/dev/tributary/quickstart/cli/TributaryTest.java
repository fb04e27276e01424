package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.id.TimeOrderedIds;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TributaryTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T15:00:00Z"), ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    var ids = new TimeOrderedIds(CLOCK, new SecureRandom());
    CommandLine command = Tributary.commandLine(new Surroundings(Map.of(), CLOCK, ids), args);
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return command.execute(args);
  }

  @Test
  void help_names_the_commands_and_exit_codes() {
    int exitCode = run("--help");

    assertThat(exitCode).isZero();
    assertThat(out.toString()).contains("demo", "evaluate", "130");
  }

  @Test
  void a_mistyped_command_is_answered_with_the_one_that_was_meant() {
    int exitCode = run("demi");

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString()).contains("demi").contains("Did you mean").contains("demo");
  }

  @Test
  void without_a_command_the_help_says_what_there_is() {
    int exitCode = run();

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString()).contains("demo", "evaluate");
  }

  @Test
  void a_missing_option_is_named() {
    int exitCode = run("evaluate", "--predictions", "p.jsonl");

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString()).contains("--dataset").doesNotContain("Exception");
  }

  @Test
  void a_mistyped_option_is_named_before_the_one_that_it_stands_for() {
    int exitCode = run("note", "add", "--profle", "Mira", "She has moved.");

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("There is no option '--profle' here.")
        .contains("--profile");
  }

  @Test
  void a_port_that_is_no_number_is_told_without_a_type_of_java() {
    int exitCode = run("up", "--port", "http");

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString()).contains("--port", "is no whole number");
  }

  @Test
  void a_dataset_that_is_not_there_is_told_in_one_line() {
    int exitCode = run("evaluate", "--dataset", "no-such.jsonl", "--predictions", "p.jsonl");

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString().lines()).containsExactly("no-such.jsonl: there is no such file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nte add --profile Mira WORDS",
        "note WORDS",
        "note add --profil Mira WORDS",
        "note add --profile Mira -WORDS",
        "note add --profile Mira one two WORDS",
        "note add WORDS",
        "profile WORDS",
        "WORDS"
      })
  void the_words_of_a_note_are_not_repeated(String line) {
    int exitCode = run(line.replace("WORDS", "She@has@moved").split(" "));

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString()).isNotBlank().doesNotContain("moved");
  }

  @Test
  void help_knows_of_commands_below_commands() {
    int exitCode = run("help", "note", "add");

    assertThat(exitCode).isZero();
    assertThat(out.toString()).contains("Usage: tributary note add", "--profile", "Examples:");
  }
}
