package dev.tributary.quickstart.display;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under titles, laid out for a width of so many columns of a terminal. */
public final class Table {
  private static final String INDENT = "  ";
  private static final String GAP = "  ";
  private static final int NARROWEST = 12;
  private static final int MAX_LINES = 3;

  private final List<Column> columns;
  private final List<List<Cell>> rows = new ArrayList<>();

  public Table(Column... columns) {
    this.columns = List.of(columns);
  }

  public Table row(Cell... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException("a row needs " + columns.size() + " cells");
    }
    rows.add(List.of(cells));
    return this;
  }

  /** A row of one cell that spans all columns, over the rows that belong to it. */
  public Table section(Cell heading) {
    rows.add(List.of(heading));
    return this;
  }

  /** The lines of the table, none wider than {@code width} unless its fixed columns are. */
  public List<String> lines(int width, Palette palette) {
    int[] widths = widths(width);
    List<String> lines = new ArrayList<>();
    lines.addAll(lines(titles(), widths, palette));
    for (List<Cell> row : rows) {
      lines.addAll(
          isSection(row) ? section(row.getFirst(), width, palette) : lines(row, widths, palette));
    }
    return lines;
  }

  private boolean isSection(List<Cell> row) {
    return row.size() < columns.size();
  }

  private static List<String> section(Cell heading, int width, Palette palette) {
    return Wrapping.wrap(heading.text(), width, MAX_LINES).stream()
        .map(line -> palette.paint(heading.tone(), line))
        .toList();
  }

  private List<Cell> titles() {
    return columns.stream().map(column -> new Cell(column.title(), Tone.QUIET)).toList();
  }

  /** Takes from the widest flexible column until all fit. */
  private int[] widths(int width) {
    int[] widths = IntStream.range(0, columns.size()).map(this::naturalWidth).toArray();
    int excess =
        IntStream.of(widths).sum() + INDENT.length() + GAP.length() * (columns.size() - 1) - width;
    for (int widest = widestFlexible(widths); excess > 0 && widest >= 0; excess--) {
      widths[widest]--;
      widest = widestFlexible(widths);
    }
    return widths;
  }

  private int naturalWidth(int column) {
    int title = DisplayWidth.of(columns.get(column).title());
    return rows.stream()
        .filter(row -> !isSection(row))
        .mapToInt(row -> DisplayWidth.of(row.get(column).text()))
        .reduce(title, Math::max);
  }

  private int widestFlexible(int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean gives = columns.get(i).flexible() && widths[i] > NARROWEST;
      if (gives && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private static List<String> lines(List<Cell> row, int[] widths, Palette palette) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(Wrapping.wrap(row.get(i).text(), widths[i], MAX_LINES));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height)
        .mapToObj(line -> line(row, cells, line, widths, palette))
        .toList();
  }

  private static String line(
      List<Cell> row, List<List<String>> cells, int line, int[] widths, Palette palette) {
    int last = lastWithText(cells, line);
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> {
          String text = textOf(cells.get(i), line);
          String padding = i == last ? "" : " ".repeat(widths[i] - DisplayWidth.of(text));
          return palette.paint(row.get(i).tone(), text) + padding;
        })
        .collect(Collectors.joining(GAP, INDENT, ""));
  }

  private static int lastWithText(List<List<String>> cells, int line) {
    return IntStream.range(0, cells.size())
        .filter(i -> !textOf(cells.get(i), line).isEmpty())
        .max()
        .orElse(-1);
  }

  private static String textOf(List<String> cell, int line) {
    return line < cell.size() ? cell.get(line) : "";
  }
}
