package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** In a real bash. */
@Tag("tools")
@Timeout(60)
class CompletionIT {
  @TempDir private Path folder;

  private Path script;

  @BeforeEach
  void write() throws IOException {
    script =
        Files.writeString(
            folder.resolve("completion"), new Shell().run("completion", "bash").out());
  }

  private String bash(String... args) throws Exception {
    var command = new ProcessBuilder(args);
    command.redirectErrorStream(true).redirectInput(ProcessBuilder.Redirect.from(script.toFile()));
    Process bash = command.start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(out).isZero();
    return out;
  }

  /** What bash offers where the line ends. */
  private String completed(String line) throws Exception {
    String words = "COMP_WORDS=(" + line + " \"\"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));";
    return bash(
        "bash",
        "-c",
        "source \"$1\"; " + words + " _complete_tributary; echo \"${COMPREPLY[@]}\"",
        "bash",
        script.toString());
  }

  @Test
  void the_script_is_bash() throws Exception {
    assertThat(bash("bash", "-n", script.toString())).isEmpty();
  }

  @Test
  void commands_are_completed() throws Exception {
    assertThat(completed("tributary"))
        .contains("note", "profile", "status")
        .doesNotContain("warm-up");
  }

  @Test
  void commands_below_commands_are_completed_also_when_called_in_this_folder() throws Exception {
    assertThat(completed("./tributary note")).contains("add", "edit", "delete");
  }

  @Test
  void bash_knows_for_whom_it_is() throws Exception {
    String registered =
        bash("bash", "-c", "source \"$1\"; complete -p tributary", "bash", script.toString());

    assertThat(registered).contains("_complete_tributary");
  }
}
