package dev.tributary.quickstart.embedded;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A word in the forms in which it may lie on a disk: as it is, in UTF-16, in Base64, in hex. */
final class Needle {
  private static final int BITS = 8;
  private static final int BITS_OF_BASE64 = 6;

  private final List<byte[]> forms = new ArrayList<>();

  /**
   * @param word ASCII
   */
  Needle(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    forms.add(bytes);
    forms.add(word.getBytes(StandardCharsets.UTF_16LE));
    forms.add(word.getBytes(StandardCharsets.UTF_16BE));
    forms.add(ascii(HexFormat.of().formatHex(bytes)));
    for (int shift = 0; shift < 3; shift++) {
      forms.add(ascii(inBase64(bytes, shift, Base64.getEncoder())));
      forms.add(ascii(inBase64(bytes, shift, Base64.getUrlEncoder())));
    }
  }

  /** What it looks like behind so many other bytes, without what those have a share in. */
  private static String inBase64(byte[] word, int shift, Base64.Encoder encoder) {
    byte[] shifted = new byte[shift + word.length + 2];
    System.arraycopy(word, 0, shifted, shift, word.length);
    int first = (shift * BITS + BITS_OF_BASE64 - 1) / BITS_OF_BASE64;
    int end = (shift + word.length) * BITS / BITS_OF_BASE64;
    return encoder.encodeToString(shifted).substring(first, end);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  boolean isIn(byte[] hay) {
    return forms.stream().anyMatch(form -> contains(hay, form));
  }

  /** Horspool's search: a plain one takes minutes for what a database and a broker write. */
  private static boolean contains(byte[] hay, byte[] form) {
    int last = form.length - 1;
    int[] skips = new int[256];
    java.util.Arrays.fill(skips, form.length);
    for (int i = 0; i < last; i++) {
      skips[form[i] & 0xff] = last - i;
    }
    for (int at = last; at < hay.length; at += skips[hay[at] & 0xff]) {
      int matched = 0;
      while (matched <= last && hay[at - matched] == form[last - matched]) {
        matched++;
      }
      if (matched > last) {
        return true;
      }
    }
    return false;
  }
}
