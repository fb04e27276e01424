package dev.tributary.quickstart.display;

/** How much of something is done, as a bar. */
public final class Bar {
  private static final int WIDTH = 24;

  private Bar() {}

  public static String of(int done, int total) {
    int filled = total == 0 ? WIDTH : Math.min(WIDTH, WIDTH * done / total);
    return "█".repeat(filled) + "░".repeat(WIDTH - filled);
  }
}
