package dev.tributary.quickstart.display;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, between words where it can. */
final class Wrapping {
  private static final String ELLIPSIS = "…";

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  private Wrapping(int width) {
    this.width = width;
  }

  /** At most so many lines of at most so many columns; an ellipsis stands for what is left out. */
  static List<String> wrap(String text, int width, int maxLines) {
    var wrapping = new Wrapping(width);
    for (String word : text.split(" ")) {
      wrapping.add(word);
    }
    wrapping.endLine();
    return wrapping.atMost(maxLines);
  }

  /** As many lines of at most so many columns as it takes; one that fits stays as it is. */
  static List<String> lines(String text, int width) {
    return DisplayWidth.of(text) <= width ? List.of(text) : wrap(text, width, Integer.MAX_VALUE);
  }

  /** One line of at most so many columns. */
  static String truncate(String text, int width) {
    return DisplayWidth.of(text) <= width ? text : head(text, width - 1).strip() + ELLIPSIS;
  }

  private void add(String word) {
    int needed = DisplayWidth.of(word);
    if (used > 0 && used + 1 + needed > width) {
      endLine();
    }
    if (used > 0) {
      append(" ");
    }
    for (String grapheme : DisplayWidth.graphemes(word)) {
      if (used + DisplayWidth.ofGrapheme(grapheme) > width) {
        endLine();
      }
      append(grapheme);
    }
  }

  private void append(String grapheme) {
    line.append(grapheme);
    used += DisplayWidth.ofGrapheme(grapheme);
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(line.toString());
      line.setLength(0);
      used = 0;
    }
  }

  private List<String> atMost(int maxLines) {
    if (lines.size() <= maxLines) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, maxLines));
    kept.add(head(kept.removeLast(), width - 1).strip() + ELLIPSIS);
    return kept;
  }

  private static String head(String text, int width) {
    var head = new StringBuilder();
    int used = 0;
    for (String grapheme : DisplayWidth.graphemes(text)) {
      used += DisplayWidth.ofGrapheme(grapheme);
      if (used > width) {
        break;
      }
      head.append(grapheme);
    }
    return head.toString();
  }
}
