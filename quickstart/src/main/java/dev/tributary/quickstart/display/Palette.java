package dev.tributary.quickstart.display;

/** Whether tones show as colours. */
public enum Palette {
  PLAIN,
  /** Escape sequences of ECMA-48. */
  COLOURED;

  private static final String RESET = "\u001b[0m";

  String paint(Tone tone, String text) {
    return this == PLAIN || tone == Tone.PLAIN ? text : code(tone) + text + RESET;
  }

  private static String code(Tone tone) {
    return switch (tone) {
      case PLAIN -> RESET;
      case HEADING -> "\u001b[1m";
      case QUIET -> "\u001b[2m";
      case GOOD -> "\u001b[32m";
      case WARNING -> "\u001b[33m";
      case BAD -> "\u001b[31m";
    };
  }
}
