package dev.tributary.quickstart.display;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Columns that text takes on a terminal, where one character may take none, one or two. */
final class DisplayWidth {
  private static final Pattern GRAPHEME = Pattern.compile("\\X");
  private static final int EMOJI_VARIATION = 0xFE0F;
  private static final int LAST_FULL_WIDTH_LETTER = 0xFF60;

  private DisplayWidth() {}

  static int of(String text) {
    return graphemes(text).stream().mapToInt(DisplayWidth::ofGrapheme).sum();
  }

  /** What a reader sees as single characters; cutting between them breaks none. */
  static List<String> graphemes(String text) {
    return GRAPHEME.matcher(text).results().map(MatchResult::group).toList();
  }

  static int ofGrapheme(String grapheme) {
    return grapheme.codePoints().map(DisplayWidth::ofCodePoint).max().orElse(0);
  }

  private static int ofCodePoint(int codePoint) {
    if (codePoint == EMOJI_VARIATION || isWide(codePoint)) {
      return 2;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> 1;
    };
  }

  private static boolean isWide(int codePoint) {
    UnicodeBlock block = UnicodeBlock.of(codePoint);
    if (block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS) {
      return codePoint <= LAST_FULL_WIDTH_LETTER;
    }
    return Character.isEmojiPresentation(codePoint)
        || Character.isIdeographic(codePoint)
        || block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
        || isEastAsian(UnicodeScript.of(codePoint));
  }

  private static boolean isEastAsian(UnicodeScript script) {
    return script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL;
  }
}
