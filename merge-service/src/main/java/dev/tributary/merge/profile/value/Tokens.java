package dev.tributary.merge.profile.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a folded text into words, numbers and marks. */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile("\\d+(?:[.:/-]\\d+)*|\\p{L}[\\p{L}\\p{M}]*[+#]*|[,;:./°]");

  private Tokens() {}

  static List<Token> of(String folded, Words words) {
    List<Token> tokens = new ArrayList<>();
    Matcher found = TOKEN.matcher(folded);
    int end = -1;
    while (found.find()) {
      boolean attached = found.start() == end;
      split(found.group(), words).forEach(word -> tokens.add(new Token(word, attached)));
      end = found.end();
    }
    return tokens;
  }

  private static List<String> split(String run, Words words) {
    return Character.isLetter(run.charAt(0)) ? words.split(run) : List.of(run);
  }
}
