package dev.tributary.quickstart.display;

import java.io.PrintStream;

/** Where lines go: a terminal, which can redraw its last line, or a file or pipe, which cannot. */
public final class Screen {
  private static final String REDRAW = "\r\u001b[K";

  private final PrintStream out;
  private final boolean terminal;
  private final Palette palette;
  private final int width;
  private boolean lineIsOpen;

  /**
   * @param width columns to lay text out for
   */
  public Screen(PrintStream out, boolean terminal, Palette palette, int width) {
    this.out = out;
    this.terminal = terminal;
    this.palette = palette;
    this.width = width;
  }

  public synchronized void line(String text) {
    line(Tone.PLAIN, text);
  }

  /** One line, in which control characters do nothing. */
  public synchronized void line(Tone tone, String text) {
    print(palette.paint(tone, Printable.of(text)));
  }

  /**
   * Text of several lines. Those that are too wide are wrapped; the others stay as they are.
   *
   * @param margin what each line begins with
   */
  public synchronized void text(Tone tone, String margin, String text) {
    int space = width - margin.length();
    text.lines()
        .map(Printable::of)
        .flatMap(line -> Wrapping.lines(line, space).stream())
        .forEach(line -> print(palette.paint(tone, margin + line)));
  }

  public synchronized void table(Table table) {
    table.lines(width, palette).forEach(this::print);
  }

  private void print(String line) {
    endProgress();
    out.println(line);
  }

  /** On a terminal, shows how things stand in place of what the last call showed. */
  public synchronized void progress(String text) {
    if (terminal) {
      out.print(REDRAW + Wrapping.truncate(text, width));
      out.flush();
      lineIsOpen = true;
    }
  }

  /** How things stand for readers that keep every line: shown unless progress is redrawn. */
  public synchronized void milestone(String text) {
    if (!terminal) {
      out.println(text);
    }
  }

  /** Leaves nothing of what was shown for the moment. */
  public synchronized void endProgress() {
    if (lineIsOpen) {
      out.print(REDRAW);
      lineIsOpen = false;
    }
  }
}
