package dev.tributary.quickstart.display;

/**
 * Takes the power over a terminal from text that others wrote: control characters, which may begin
 * escape sequences, and marks that turn the direction of writing.
 */
final class Printable {
  private static final String IN_PLACE = "\uFFFD";

  private Printable() {}

  static String of(String text) {
    if (text.codePoints().noneMatch(Printable::isDangerous)) {
      return text;
    }
    var clean = new StringBuilder();
    text.codePoints()
        .forEach(character -> {
          if (isDangerous(character)) {
            clean.append(IN_PLACE);
          } else {
            clean.appendCodePoint(character);
          }
        });
    return clean.toString();
  }

  private static boolean isDangerous(int character) {
    return Character.isISOControl(character) && character != '\t'
        || character >= 0x202A && character <= 0x202E
        || character >= 0x2066 && character <= 0x2069;
  }
}
