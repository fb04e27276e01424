package dev.tributary.merge.profile.value;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a folded text into words, numbers and the marks that end a phrase. */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile("\\d+(?:[.:/-]\\d+)*|\\p{L}[\\p{L}\\p{M}]*[+#]*|[,;:.]");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[, ](?=\\d{3}(?!\\d))");

  private Tokens() {}

  static List<String> of(String folded) {
    String plain =
        THOUSANDS
            .matcher(folded)
            .replaceAll("")
            .replace("can't", "can not")
            .replace("cannot", "can not")
            .replace("won't", "will not")
            .replaceAll("n't\\b", " not")
            .replaceAll("'s\\b", "")
            .replaceAll("\\bevery other\\b", "every second")
            .replace("&", " and ")
            .replace("%", " percent ");
    return TOKEN.matcher(plain).results().map(MatchResult::group).toList();
  }

  static boolean isNumber(String token) {
    return Character.isDigit(token.charAt(0));
  }

  static boolean isMark(String token) {
    return token.length() == 1 && ",;:.".contains(token);
  }
}
