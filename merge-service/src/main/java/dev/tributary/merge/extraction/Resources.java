package dev.tributary.merge.extraction;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that are shipped with the code. */
public final class Resources {
  private Resources() {}

  /** Reads UTF-8 with lines ended as in the file, from the root of the class path. */
  public static String text(String path) {
    try (var in = Resources.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new FileNotFoundException(path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
