package dev.tributary.merge.profile.value;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives what is written in several ways one spelling, before a text is cut into words. */
final class Spelling {

  private static final String DIGITS = "0123456789";

  private static final List<Rewriting> REWRITINGS =
      List.of(
          new Rewriting(
              DIGITS, "(?<![\\d.,])(\\d{1,3})((?:[, ]\\d{3})+)(?!\\d)", Spelling::ungrouped),
          new Rewriting(
              DIGITS, "(?<![\\d.,])([1-9]\\d{0,2})((?:\\.000)+)(?![\\d.])", Spelling::ungrouped),
          new Rewriting(",", "(?<=\\d),(?=\\d{1,2}(?!\\d))", "."),
          new Rewriting("-−", "(?<![\\p{L}\\d.,/:)-])[-−](?=\\d)", " minus "),
          new Rewriting(
              "'", "(?<=\\d)'(\\d{1,2})(?:\"|'')?(?!\\d)", it -> " ft " + it.group(1) + " in"),
          new Rewriting("\"", "(?<=\\d)\"", " inches"),
          new Rewriting("%", "%", " percent "),
          new Rewriting("<", "<", " under "),
          new Rewriting(">", ">", " over "),
          new Rewriting("&", "&", " and "),
          new Rewriting(".", "\\b([ap])\\. ?m\\b\\.?", it -> it.group(1) + "m"),
          new Rewriting("h", "\\bmm hg\\b", "mmhg"),
          new Rewriting("c", "\\bcan't\\b|\\bcannot\\b", "can not"),
          new Rewriting("'", "\\bwon't\\b", "will not"),
          new Rewriting("'", "n't\\b", " not"),
          new Rewriting("'", "(?<=\\p{L})'s\\b", ""),
          new Rewriting("y", "\\bevery other\\b", "every second"));

  private static final Pattern NOT_TELLING =
      Pattern.compile("(?<!\\d)[^\\p{L}\\p{N}\\p{Sc}+#]+|[^\\p{L}\\p{N}\\p{Sc}+#]+(?!\\d)");

  private Spelling() {}

  static String plain(String folded) {
    String plain = folded;
    for (Rewriting rewriting : REWRITINGS) {
      plain = rewriting.applyTo(plain);
    }
    return plain;
  }

  /**
   * Without spaces and punctuation, save within numbers: {@code web-shop} and {@code web shop} are
   * one; C and C++ are two, as are 2.5 and 25.
   */
  static String squashed(String plain) {
    String squashed = NOT_TELLING.matcher(plain).replaceAll("");
    return squashed.isEmpty() ? plain : squashed;
  }

  private static String ungrouped(MatchResult number) {
    return number.group(1) + number.group(2).replaceAll("\\D", "");
  }

  /**
   * One spelling for several.
   *
   * @param signs characters of which each text to be rewritten has at least one: most have none,
   *     and to look for these costs less than to look for the pattern
   */
  private record Rewriting(String signs, Pattern spelling, Function<MatchResult, String> plain) {

    Rewriting(String signs, String spelling, Function<MatchResult, String> plain) {
      this(signs, Pattern.compile(spelling), plain);
    }

    Rewriting(String signs, String spelling, String plain) {
      this(signs, spelling, _ -> plain);
    }

    String applyTo(String text) {
      return isConcerned(text)
          ? spelling.matcher(text).replaceAll(it -> Matcher.quoteReplacement(plain.apply(it)))
          : text;
    }

    private boolean isConcerned(String text) {
      for (int index = 0; index < signs.length(); index++) {
        if (text.indexOf(signs.charAt(index)) >= 0) {
          return true;
        }
      }
      return false;
    }
  }
}
