package dev.tributary.quickstart;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of characters that take none, one or two columns; blank ones and broken ones too. */
public final class RandomText {
  private static final String[] WORDS =
      """
      a lunch Setúbal Cafe\u0301 Αθήνα Київ \u05E9\u05DC\u05D5\u05DD \u0633\u0644\u0627\u0645 हिन्दी น้ำ 猫 東京タワー ガ ﾊﾟ
      Ａ１ 한글 \u1112\u1161\u11AB 🍝 ❤\uFE0F 👍🏽 🇵🇹 👩\u200D👧 unbelievably-long-without-any-blank…\
      """
          .split("\\s");

  private static final String BLANKS = "  \t\n\r\u00A0\u2028\u2029\u3000";

  /** Combining, invisible, control characters and the halves of an emoji. */
  private static final String MARKS =
      "\u0301\u20DD\u00AD\u200B\u200D\u200F\uFEFF\0\u001B\uDC31\uD83D";

  private RandomText() {}

  /** A text of any length up to so many words, blanks and marks; at times only of blanks. */
  public static String ofPieces(int max, RandomGenerator random) {
    boolean isBlank = random.nextInt(8) == 0;
    return Stream.generate(() -> isBlank ? oneOf(BLANKS, random) : piece(random))
        .limit(random.nextInt(max + 1))
        .collect(Collectors.joining());
  }

  private static String piece(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> oneOf(BLANKS, random);
      case 2 -> oneOf(MARKS, random);
      case 3 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
      default -> WORDS[random.nextInt(WORDS.length)];
    };
  }

  private static String oneOf(String characters, RandomGenerator random) {
    return String.valueOf(characters.charAt(random.nextInt(characters.length())));
  }
}
