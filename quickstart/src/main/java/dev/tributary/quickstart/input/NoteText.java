package dev.tributary.quickstart.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a note, as an argument or a stream brings it. */
public final class NoteText {
  /** What ingest-service takes, less what sealing adds: a nonce of 12 bytes and a tag of 16. */
  static final int MAX_BYTES = 262_144 - 28;

  /** Stands where Java could not read a byte of an argument. */
  private static final char REPLACEMENT = '\uFFFD';

  private NoteText() {}

  /**
   * Takes an argument as the text.
   *
   * @throws InvalidInput if it is empty, too long, or not what was typed
   */
  public static String of(String argument) {
    if (argument.indexOf(REPLACEMENT) >= 0) {
      throw new InvalidInput(
          "The text holds characters that this locale cannot tell apart.",
          "Set LC_ALL=C.UTF-8, or write the text to standard input instead.");
    }
    requireLength(argument.getBytes(StandardCharsets.UTF_8).length);
    return requireText(argument);
  }

  /**
   * Reads UTF-8 to the end; a final line break does not count.
   *
   * @throws InvalidInput if it is empty, too long, not UTF-8, or no text
   */
  public static String from(InputStream in) {
    try {
      byte[] bytes = in.readNBytes(MAX_BYTES + 2);
      String text = decode(bytes).stripTrailing();
      requireLength(text.getBytes(StandardCharsets.UTF_8).length);
      return requireText(text);
    } catch (IOException e) {
      throw new UncheckedIOException("standard input cannot be read", e);
    }
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      if (bytes.length > MAX_BYTES) {
        // Cut off in the middle of a character, as it may be: its length is the trouble.
        requireLength(bytes.length);
      }
      throw new InvalidInput(
          "The text is not UTF-8.", "Convert it first, for example with iconv -t UTF-8.");
    }
  }

  private static void requireLength(int bytes) {
    if (bytes > MAX_BYTES) {
      throw new InvalidInput(
          "The text is longer than %d bytes.".formatted(MAX_BYTES), "Make it several notes.");
    }
  }

  private static String requireText(String text) {
    if (text.isBlank()) {
      throw new InvalidInput(
          "The text is empty.", "Give it as the last argument, or write it to standard input.");
    }
    if (text.chars().anyMatch(NoteText::isBinary)) {
      throw new InvalidInput(
          "The text holds control characters: it is a binary file, perhaps.",
          "Give plain text in UTF-8.");
    }
    return text;
  }

  private static boolean isBinary(int character) {
    return Character.isISOControl(character)
        && character != '\n'
        && character != '\r'
        && character != '\t';
  }
}
