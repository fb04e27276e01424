package dev.tributary.merge.extraction.check;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared: in Unicode form NFKC, with single spaces, plain quotes and hyphens, and
 * without characters that cannot be seen. Case and spelling stay. Knows where each of its
 * characters comes from.
 */
final class Folded {
  private final String source;
  private final StringBuilder text;

  /** For each character, where the grapheme that it comes from begins and ends in the source. */
  private int[] starts;

  private int[] ends;

  Folded(String source) {
    this.source = source;
    this.text = new StringBuilder(source.length());
    this.starts = new int[source.length()];
    this.ends = new int[source.length()];
    // By grapheme, because accents in a row are normalised together with their letter.
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(source);
    int start = graphemes.first();
    for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
      append(start, end);
      start = end;
    }
  }

  String text() {
    return text.toString();
  }

  /** What the source has in the place of these characters. */
  String original(int from, int to) {
    return source.substring(starts[from], ends[to - 1]);
  }

  private void append(int start, int end) {
    int length = text.length();
    String grapheme = Normalizer.normalize(source.substring(start, end), Normalizer.Form.NFKC);
    grapheme.codePoints().filter(it -> !isInvisible(it)).map(Folded::plain).forEach(this::append);
    if (text.length() > starts.length) {
      starts = Arrays.copyOf(starts, 2 * text.length());
      ends = Arrays.copyOf(ends, 2 * text.length());
    }
    Arrays.fill(starts, length, text.length(), start);
    Arrays.fill(ends, length, text.length(), end);
  }

  private void append(int point) {
    boolean isRepeatedSpace =
        point == ' ' && !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    if (!isRepeatedSpace) {
      text.appendCodePoint(point);
    }
  }

  private static boolean isInvisible(int point) {
    boolean isVariationSelector =
        point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    return isVariationSelector || Character.getType(point) == Character.FORMAT;
  }

  private static int plain(int point) {
    return switch (point) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '`' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> Character.isWhitespace(point) || Character.isSpaceChar(point) ? ' ' : point;
    };
  }
}
