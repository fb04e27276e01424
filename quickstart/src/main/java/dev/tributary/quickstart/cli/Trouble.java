package dev.tributary.quickstart.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.NotOpened;
import dev.tributary.quickstart.client.Refused;
import dev.tributary.quickstart.client.Unreachable;
import dev.tributary.quickstart.input.InvalidInput;
import dev.tributary.quickstart.input.NoSuchThing;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user is told when a command fails: one line what, one line what to do.
 *
 * @param remedy empty where the message says it
 * @param status of HTTP, if a server said no
 */
record Trouble(int exitCode, String message, String remedy, @Nullable Integer status) {
  /** None for what nobody foresaw. */
  static Optional<Trouble> of(Exception problem) {
    return Optional.ofNullable(
        switch (problem) {
          case Refused refused -> Refusal.of(refused);
          case Unreachable gone ->
              of(
                  ExitCode.NOT_RUNNING,
                  gone,
                  "See whether it runs with: tributary status; and whether --url is right.");
          case NotRunning not ->
              of(ExitCode.NOT_RUNNING, not, "Start it with: tributary up; or name one by --url.");
          case NoSuchThing none -> of(ExitCode.NOT_FOUND, none, none.remedy());
          case InvalidInput wrong -> of(ExitCode.USAGE, wrong, wrong.remedy());
          case UsageError wrong -> of(ExitCode.USAGE, wrong, wrong.remedy());
          case ChangedMeanwhile changed ->
              new Trouble(
                  ExitCode.REFUSED,
                  String.valueOf(changed.getMessage()),
                  changed.remedy(),
                  changed.status());
          case NotMerged unmerged -> of(ExitCode.FAILED, unmerged, unmerged.remedy());
          case NotOpened sealed ->
              of(ExitCode.FAILED, sealed, "It was sealed under another key, or changed since.");
          case UncheckedIOException io -> of(ExitCode.FAILED, io, "");
          default -> null;
        });
  }

  static Trouble of(int exitCode, Exception problem, String remedy) {
    return new Trouble(exitCode, String.valueOf(problem.getMessage()), remedy, null);
  }

  /** Tells it, and returns the exit code. */
  int tell(PrintWriter err, boolean asJson) {
    err.println(asJson ? json().toString() : text());
    err.flush();
    return exitCode;
  }

  private String text() {
    return remedy.isEmpty() ? message : message + System.lineSeparator() + remedy;
  }

  private ObjectNode json() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object
        .putObject("error")
        .put("message", message)
        .put("remedy", remedy.isEmpty() ? null : remedy)
        .put("status", status);
    return object;
  }
}
