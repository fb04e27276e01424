package dev.tributary.merge.profile.value.normal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes case, diacritics, ligatures and typographic variants out of a text. */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  static String fold(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder folded = new StringBuilder(bare.length());
    bare.toLowerCase(Locale.ROOT).codePoints().forEach(c -> folded.append(replaced(c)));
    return folded.toString().strip();
  }

  /** NFKD leaves letters whose stroke or ligature is no combining mark. */
  private static String replaced(int codePoint) {
    return switch (codePoint) {
      case 'ß' -> "ss";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ı' -> "i";
      case '’', '‘', 'ʼ' -> "'";
      default -> Character.toString(codePoint);
    };
  }
}
