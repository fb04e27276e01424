package dev.tributary.quickstart.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.quickstart.view.Layout;
import dev.tributary.quickstart.view.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine.Option;

/** How a command answers. */
final class OutputOptions {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(names = "--json", description = "Answer with one JSON document.")
  boolean json;

  @Option(names = "--wide", description = "Show whole ids and texts, however wide the terminal is.")
  private boolean wide;

  void print(View view, Surroundings surroundings) {
    Terminal terminal = surroundings.terminal();
    if (json) {
      surroundings.streams().out().println(pretty(view));
    } else {
      view.show(terminal.report(wide), layout(surroundings));
    }
  }

  /** Whole ids where nobody sees them: a program cannot tell that they are cut. */
  Layout layout(Surroundings surroundings) {
    boolean whole = wide || !surroundings.terminal().showsOut();
    return new Layout(surroundings.clock().getZone(), whole);
  }

  private static String pretty(View view) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(view.json());
    } catch (IOException e) {
      throw new UncheckedIOException("the answer has no JSON form", e);
    }
  }
}
