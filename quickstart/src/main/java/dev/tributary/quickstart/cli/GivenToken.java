package dev.tributary.quickstart.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The token that a user brings along. It is never told again. */
final class GivenToken {
  private static final String TOKEN = "TRIBUTARY_TOKEN";
  private static final String STANDARD_INPUT = "-";
  private static final int MAX_BYTES = 65_536;
  private static final String REMEDY =
      "Put it into TRIBUTARY_TOKEN, or name a file by --token-file FILE.";

  private final @Nullable Path file;
  private final Surroundings surroundings;

  /**
   * @param file null for the environment
   */
  GivenToken(@Nullable Path file, Surroundings surroundings) {
    this.file = file;
    this.surroundings = surroundings;
  }

  String read() {
    String token = (file == null ? surroundings.variable(TOKEN) : content(file)).strip();
    if (token.isEmpty()) {
      throw new UsageError("There is no token.", REMEDY);
    }
    if (!token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      throw new UsageError("What should be the token is none: it holds other characters.", REMEDY);
    }
    return token;
  }

  private String content(Path named) {
    try {
      byte[] bytes =
          named.toString().equals(STANDARD_INPUT)
              ? surroundings.streams().in().readNBytes(MAX_BYTES)
              : Files.readAllBytes(named);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageError("The token file cannot be read: " + named + ".", REMEDY);
    }
  }
}
