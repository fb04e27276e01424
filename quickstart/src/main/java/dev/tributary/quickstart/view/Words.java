package dev.tributary.quickstart.view;

/** Codes and quotes as people read them. */
final class Words {
  private Words() {}

  static String of(String code) {
    return code.replace('_', ' ');
  }

  static String quoted(String quote) {
    return "“" + quote + "”";
  }
}
