package dev.tributary.merge.extraction;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short texts of what people, phones and programs put into texts, blank and broken ones too. */
public final class RandomText {
  private static final int MAX_PIECES = 6;

  private static final String BLANKS = " \t\n\r\u0085\u00A0\u2028\u2029\u3000";

  /** Many scripts, composed and decomposed, ligatures, digits, fractions and emoji. */
  private static final String[] WORDS =
      """
      Faro maybe END 12 １２ ① ½ ß ž \uFB01nal Ångström A\u030Angstro\u0308m Vie\u0323\u0302t İstanbul Αθήνα
      Київ \u05E9\u05DC\u05D5\u05DD \u0633\u0644\u0627\u0645 हिन्दी น้ำ 猫 𠮷 ガ カ\u3099 한글 \u1112\u1161\u11AB 🐱 ❤\uFE0F
      👍🏽 🇵🇹 👩\u200D👧\
      """
          .split("\\s");

  /**
   * What joins other letters, cannot be seen, means something to a program, or is half an emoji.
   */
  private static final String MARKS =
      "\u0301\u0327\u20DD\u00AD\u200B\u200D\u200F\uFEFF\0\u001B\"\\{<'’“–…\uDC31\uD83D";

  private RandomText() {}

  /** Any text, at times empty or blank. */
  public static String text(RandomGenerator random) {
    return random.nextInt(5) == 0
        ? joined(random.nextInt(3), random, RandomText::blank)
        : joined(random.nextInt(1, MAX_PIECES + 1), random, RandomText::piece);
  }

  /** Words with a blank after each but the last. */
  public static String words(RandomGenerator random) {
    return joined(random.nextInt(3), random, it -> word(it) + blank(it)) + word(random);
  }

  private static String piece(RandomGenerator random) {
    return switch (random.nextInt(6)) {
      case 0 -> blank(random);
      case 1 -> oneOf(MARKS, random);
      case 2 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
      default -> word(random);
    };
  }

  private static String word(RandomGenerator random) {
    return random.nextInt(3) == 0
        ? Character.toString(random.nextInt('a', 'ž' + 1))
        : WORDS[random.nextInt(WORDS.length)];
  }

  private static String blank(RandomGenerator random) {
    return oneOf(BLANKS, random);
  }

  private static String oneOf(String characters, RandomGenerator random) {
    return String.valueOf(characters.charAt(random.nextInt(characters.length())));
  }

  private static String joined(
      int count, RandomGenerator random, Function<RandomGenerator, String> part) {
    return Stream.generate(() -> part.apply(random)).limit(count).collect(Collectors.joining());
  }
}
