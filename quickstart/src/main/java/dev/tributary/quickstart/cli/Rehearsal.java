package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.running.DataFolder;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the commands that speak to an installation, for the JVM to learn from; shows nothing. */
final class Rehearsal {
  private static final String NAME = "Mira Holm";
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("note", "add", "--profile", NAME, "--at", "2026-03-02", "She called."),
          List.of("note", "list"),
          List.of("note", "list", "--json"),
          List.of("profile", "list"),
          List.of("profile", "show", NAME, "--why"),
          List.of("conflicts", "list"),
          List.of("reminders", "list"),
          List.of("status"),
          List.of("token"),
          List.of("profile", "show", "Nobody"),
          List.of("help", "note", "add"));

  private final Surroundings surroundings;

  /**
   * Looks at nothing else around it: what the environment names may be in real use.
   *
   * @param data the folder of the installation to speak to
   */
  Rehearsal(Surroundings surroundings, Path data) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    this.surroundings =
        new Surroundings(
            Map.of(DataFolder.VARIABLE, data.toString()),
            surroundings.clock(),
            surroundings.ids(),
            new Streams(InputStream.nullInputStream(), nowhere, nowhere));
  }

  void run() {
    COMMANDS.stream()
        .map(words -> words.toArray(String[]::new))
        .forEach(words -> Tributary.commandLine(surroundings, words).execute(words));
  }
}
