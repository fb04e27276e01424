package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.display.Palette;
import dev.tributary.quickstart.display.Screen;
import java.io.PrintStream;
import java.util.Map;

/** What the streams of this process lead to, as the script that started it found out. */
final class Terminal {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int UNLIMITED = Integer.MAX_VALUE;

  private final Map<String, String> environment;
  private final Streams streams;

  /**
   * @param environment {@code TRIBUTARY_TERMINALS} names the streams that lead to a terminal,
   *     {@code COLUMNS} is its width; {@code NO_COLOR} (no-color.org) and {@code TERM=dumb} count
   */
  Terminal(Map<String, String> environment, Streams streams) {
    this.environment = environment;
    this.streams = streams;
  }

  /** Laid out for people, wherever it leads. */
  Screen out() {
    return screen(streams.out(), "out", width());
  }

  Screen err() {
    return screen(streams.err(), "err", width());
  }

  /**
   * Laid out for people on a terminal; whole rows elsewhere.
   *
   * @param wide also on a terminal
   */
  Screen report(boolean wide) {
    return screen(streams.out(), "out", showsOut() && !wide ? width() : UNLIMITED);
  }

  /** Whether somebody sees what is written. */
  boolean showsOut() {
    return leadsToTerminal("out");
  }

  /** Whether somebody can be asked. */
  boolean canAsk() {
    return leadsToTerminal("in") && leadsToTerminal("err");
  }

  /** Whether reading from standard input would wait for somebody to type. */
  boolean isTyped() {
    return leadsToTerminal("in");
  }

  boolean isColoured(String stream) {
    return leadsToTerminal(stream) && !get("TERM").equals("dumb") && get("NO_COLOR").isEmpty();
  }

  private Screen screen(PrintStream stream, String name, int width) {
    boolean terminal = leadsToTerminal(name) && !get("TERM").equals("dumb");
    return new Screen(stream, terminal, isColoured(name) ? Palette.COLOURED : Palette.PLAIN, width);
  }

  private boolean leadsToTerminal(String name) {
    return get("TRIBUTARY_TERMINALS").contains(name);
  }

  /** Columns to lay text out for. */
  int width() {
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
