package dev.tributary.quickstart.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** Asks before something is gone for good. */
final class Confirmation {
  private static final Set<String> YES = Set.of("y", "yes");

  @Option(names = "--yes", description = "Do not ask; needed where nobody can be asked.")
  private boolean yes;

  /**
   * Makes sure that it is meant.
   *
   * @param otherwise what is so if it is not, without a full stop
   * @throws UsageError if it is not, or nobody can be asked
   */
  void require(String question, String otherwise, Surroundings surroundings) {
    if (yes) {
      return;
    }
    if (!surroundings.terminal().canAsk()) {
      throw new UsageError(otherwise + ": nobody can be asked.", "Say --yes.");
    }
    if (!YES.contains(answer(question, surroundings.streams()))) {
      throw new UsageError(otherwise + ".");
    }
  }

  private static String answer(String question, Streams streams) {
    PrintStream err = streams.err();
    err.print(question + " [y/N] ");
    err.flush();
    var in = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    try {
      String line = in.readLine();
      return line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException("standard input cannot be read", e);
    }
  }
}
