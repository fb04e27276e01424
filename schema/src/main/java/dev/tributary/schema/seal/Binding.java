package dev.tributary.schema.seal;

import dev.tributary.schema.id.UserId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The place that sealed bytes belong to, authenticated with them, so that they cannot be moved to
 * another row, column, user or key unnoticed.
 *
 * <p>As additional data: {@code v1}, table and column, user, row, key version (decimal), each as
 * UTF-8 behind its length in two bytes, big-endian. Ids are lower-case UUIDs; the row of a note is
 * {@code id/revision}.
 *
 * @param column schema, table and column, such as {@code notes.note.body}
 * @param row the row's id within the user's rows
 * @param keyVersion version of the data key, from 1
 */
public record Binding(String column, UserId user, String row, int keyVersion) {
  private static final String FORMAT = "v1";
  private static final int LONGEST_PART = 0xffff;

  byte[] additionalData() {
    var out = new ByteArrayOutputStream();
    for (String part :
        new String[] {FORMAT, column, user.toString(), row, Integer.toString(keyVersion)}) {
      append(out, part.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static void append(ByteArrayOutputStream out, byte[] part) {
    if (part.length > LONGEST_PART) {
      throw new IllegalArgumentException(
          "a part of a binding has at most " + LONGEST_PART + " bytes, not " + part.length);
    }
    out.write(part.length >>> 8);
    out.write(part.length);
    out.writeBytes(part);
  }
}
