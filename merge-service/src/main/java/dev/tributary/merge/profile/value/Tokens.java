package dev.tributary.merge.profile.value;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a folded text into words, numbers and the marks that end a phrase. */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile("\\d+(?:[.:/-]\\d+)*|\\p{L}[\\p{L}\\p{M}]*[+#]*|[,;:.]");

  private static final List<Rewriting> REWRITINGS =
      List.of(
          new Rewriting("(?<=\\d)[, ](?=\\d{3}(?!\\d))", ""),
          new Rewriting("\\bcan't\\b|\\bcannot\\b", "can not"),
          new Rewriting("\\bwon't\\b", "will not"),
          new Rewriting("n't\\b", " not"),
          new Rewriting("'s\\b", ""),
          new Rewriting("\\bevery other\\b", "every second"),
          new Rewriting("&", " and "),
          new Rewriting("%", " percent "));

  private Tokens() {}

  static List<String> of(String folded) {
    String plain = folded;
    for (Rewriting rewriting : REWRITINGS) {
      plain = rewriting.applyTo(plain);
    }
    return TOKEN.matcher(plain).results().map(MatchResult::group).toList();
  }

  static boolean isNumber(String token) {
    return Character.isDigit(token.charAt(0));
  }

  static boolean isMark(String token) {
    return token.length() == 1 && ",;:.".contains(token);
  }

  /** One spelling for several. */
  private record Rewriting(Pattern spelling, String plain) {

    Rewriting(String spelling, String plain) {
      this(Pattern.compile(spelling), plain);
    }

    String applyTo(String text) {
      return spelling.matcher(text).replaceAll(plain);
    }
  }
}
