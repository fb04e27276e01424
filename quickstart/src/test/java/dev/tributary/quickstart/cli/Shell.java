package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.schema.id.UserId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Runs commands as a shell would, in this process. */
final class Shell {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> environment = new HashMap<>();
  private byte[] typed = {};

  /** What a command has left behind. */
  record Run(int exitCode, String out, String err) {
    /** Standard output, when all went well, as one JSON document. */
    JsonNode json() {
      assertThat(exitCode).as(err).isZero();
      return parsed(out);
    }

    /** Standard error as the JSON document of a failure. */
    JsonNode error() {
      return parsed(err).path("error");
    }

    private static JsonNode parsed(String text) {
      try {
        return JSON.readTree(text);
      } catch (JsonProcessingException e) {
        throw new AssertionError("no JSON: " + text, e);
      }
    }
  }

  /** The shell of a user, against the installation that all tests share. */
  static Shell of(UserId user) {
    return new Shell()
        .with("TRIBUTARY_URL", SharedInstallation.get().front().toString())
        .with("TRIBUTARY_TOKEN", SharedInstallation.tokenFor(user));
  }

  static Shell ofSomebody() {
    return of(new UserId(SharedInstallation.IDS.next()));
  }

  Shell with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** What the next command finds on standard input. */
  Shell piping(byte[] bytes) {
    typed = bytes;
    return this;
  }

  Shell piping(String text) {
    return piping(text.getBytes(StandardCharsets.UTF_8));
  }

  Run run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams = new Streams(new ByteArrayInputStream(typed), stream(out), stream(err));
    typed = new byte[] {};
    int exitCode =
        Tributary.commandLine(
                new Surroundings(
                    environment, SharedInstallation.CLOCK, SharedInstallation.IDS, streams),
                args)
            .execute(args);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command with {@code --json}, which has to do well. */
  JsonNode json(String... args) {
    return run(Stream.concat(Arrays.stream(args), Stream.of("--json")).toArray(String[]::new))
        .json();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
