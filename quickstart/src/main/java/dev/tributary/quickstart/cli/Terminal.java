package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.display.Palette;
import dev.tributary.quickstart.display.Screen;
import java.io.PrintStream;
import java.util.Map;

/** What the streams of this process lead to, as the script that started it found out. */
final class Terminal {
  private static final int NARROWEST = 80;
  private static final int WIDEST = 120;

  private final Map<String, String> environment;

  /**
   * @param environment {@code TRIBUTARY_TERMINALS} names the streams that lead to a terminal,
   *     {@code COLUMNS} is its width; {@code NO_COLOR} (no-color.org) and {@code TERM=dumb} count
   */
  Terminal(Map<String, String> environment) {
    this.environment = environment;
  }

  Screen out() {
    return screen(System.out, "out");
  }

  Screen err() {
    return screen(System.err, "err");
  }

  private Screen screen(PrintStream stream, String name) {
    boolean terminal = get("TRIBUTARY_TERMINALS").contains(name) && !get("TERM").equals("dumb");
    Palette palette = terminal && get("NO_COLOR").isEmpty() ? Palette.COLOURED : Palette.PLAIN;
    return new Screen(stream, terminal, palette, width());
  }

  private int width() {
    try {
      return Math.clamp(Integer.parseInt(get("COLUMNS")), NARROWEST, WIDEST);
    } catch (NumberFormatException e) {
      return WIDEST;
    }
  }

  private String get(String variable) {
    return environment.getOrDefault(variable, "");
  }
}
