package dev.tributary.quickstart.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands below a command. Reading the annotations of all of them takes longer than most of
 * them run, so where one is called by its name, it alone is made.
 */
final class Subcommands {
  private final Map<String, Supplier<?>> byName = new LinkedHashMap<>();

  /**
   * Adds one.
   *
   * @param command makes it: the annotated object, or a command line with others below it
   */
  Subcommands with(String name, Supplier<?> command) {
    byName.put(name, command);
    return this;
  }

  /**
   * Puts those below a command that a command line can lead to.
   *
   * @param words from the first that may name one of them; none for all commands
   */
  CommandLine below(Object parent, List<String> words) {
    var command = new CommandLine(parent);
    Supplier<?> called = words.isEmpty() ? null : byName.get(words.getFirst());
    if (called == null) {
      byName.forEach((name, each) -> command.addSubcommand(name, each.get()));
    } else {
      command.addSubcommand(words.getFirst(), called.get());
    }
    return command;
  }

  /** What follows the first word. */
  static List<String> after(List<String> words) {
    return words.isEmpty() ? words : words.subList(1, words.size());
  }
}
