package dev.tributary.quickstart.display;

/**
 * A column of a table.
 *
 * @param flexible whether it gives way, by wrapping, when the table is too wide
 */
public record Column(String title, boolean flexible) {
  public static Column fixed(String title) {
    return new Column(title, false);
  }

  public static Column flexible(String title) {
    return new Column(title, true);
  }
}
