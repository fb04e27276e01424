package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.input.NoteText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The text of a note: an argument, or standard input. */
final class TextArgument {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      paramLabel = "TEXT",
      arity = "0..1",
      description = "The note; - or nothing to read it from standard input, in UTF-8.")
  private @Nullable String text;

  /** What was written; none if nothing was, and somebody would have to type it now. */
  Optional<String> read(Surroundings surroundings) {
    if (text != null && !text.equals(STANDARD_INPUT)) {
      return Optional.of(NoteText.of(text));
    }
    if (text == null && surroundings.terminal().isTyped()) {
      return Optional.empty();
    }
    return Optional.of(NoteText.from(surroundings.streams().in()));
  }

  /** Whether the command line names a text, or where it comes from. */
  boolean isGiven() {
    return text != null;
  }
}
