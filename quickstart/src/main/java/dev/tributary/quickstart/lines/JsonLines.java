package dev.tributary.quickstart.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON Lines: UTF-8, one object a line, blank lines ignored. */
public final class JsonLines {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonLines() {}

  /**
   * Reads a file that a user named.
   *
   * @throws UnreadableFile if there is none or a line is no JSON object
   */
  public static List<JsonLine> read(Path file) {
    try {
      return parse(file.toString(), Files.readAllLines(file));
    } catch (NoSuchFileException e) {
      throw UnreadableFile.of(file.toString(), "there is no such file");
    } catch (CharacterCodingException e) {
      throw UnreadableFile.of(file.toString(), "it is not UTF-8");
    } catch (IOException e) {
      throw UnreadableFile.of(file.toString(), "it cannot be read");
    }
  }

  /** Reads a file that comes with the program; the caller closes it. */
  public static List<JsonLine> read(String name, InputStream in) throws IOException {
    return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
  }

  private static List<JsonLine> parse(String file, List<String> lines) {
    List<JsonLine> parsed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        parsed.add(new JsonLine(file, i + 1, "", parse(file, i + 1, lines.get(i))));
      }
    }
    return parsed;
  }

  private static JsonNode parse(String file, int number, String line) {
    try {
      JsonNode object = JSON.readTree(line);
      if (object.isObject()) {
        return object;
      }
      throw UnreadableFile.of(file, number, "expected one JSON object");
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw UnreadableFile.of(file, number, "this is no JSON at column " + column);
    }
  }
}
