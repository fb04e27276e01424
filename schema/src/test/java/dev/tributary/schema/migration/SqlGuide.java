package dev.tributary.schema.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The commands in {@code docs/sql.md}. */
record SqlGuide(List<Block> blocks) {
  private static final Path PAGE = Path.of("..", "docs", "sql.md");
  private static final Pattern BLOCK =
      Pattern.compile(
          "^```sql ?(\\w*)\\n(.*?)^```\\n(?:```text\\n(.*?)\\n```\\n)?",
          Pattern.MULTILINE | Pattern.DOTALL);

  /**
   * A fenced block.
   *
   * @param kind what stands behind {@code sql}: nothing, {@code owner} or {@code refused}
   * @param error SQLSTATE and message in the block of text that follows; empty if none does
   */
  record Block(String kind, String sql, String error) {
    /** Its commands, none of which has a semicolon in a text. */
    List<String> statements() {
      return Arrays.stream(sql.split(";\\s*\\n")).filter(it -> !it.isBlank()).toList();
    }
  }

  static SqlGuide read() {
    try {
      return new SqlGuide(
          BLOCK
              .matcher(Files.readString(PAGE))
              .results()
              .map(it ->
                  new Block(it.group(1), it.group(2), Objects.requireNonNullElse(it.group(3), "")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Block> of(String kind) {
    return blocks.stream().filter(it -> it.kind().equals(kind)).toList();
  }
}
