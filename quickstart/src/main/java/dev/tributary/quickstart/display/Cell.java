package dev.tributary.quickstart.display;

/** A text in a table. Line breaks in it count as spaces, other control characters do nothing. */
public record Cell(String text, Tone tone) {
  public Cell {
    text = Printable.of(text.replaceAll("\\s+", " ")).strip();
  }

  public static Cell of(String text) {
    return new Cell(text, Tone.PLAIN);
  }
}
