package dev.tributary.quickstart.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.quickstart.RandomText;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TableTest {
  private static Table facts() {
    return new Table(Column.fixed("FACT"), Column.flexible("VALUE"), Column.flexible("SAID AS"));
  }

  @Test
  void columns_line_up_whatever_characters_are_in_them() {
    Table table =
        facts()
            .row(Cell.of("pet"), Cell.of("cat 猫"), Cell.of("a grumpy cat"))
            .row(Cell.of("lives in"), Cell.of("Setúbal"), Cell.of("moved to Setúbal 🍝"));

    assertThat(table.lines(80, Palette.PLAIN))
        .containsExactly(
            "  FACT      VALUE    SAID AS",
            "  pet       cat 猫   a grumpy cat",
            "  lives in  Setúbal  moved to Setúbal 🍝");
  }

  @Test
  void a_long_text_wraps_between_words_inside_its_column() {
    Table table =
        facts()
            .row(
                Cell.of("diet"),
                Cell.of("vegetarian"),
                Cell.of("she told me twice that she eats no meat at all"));

    assertThat(table.lines(46, Palette.PLAIN))
        .containsExactly(
            "  FACT  VALUE       SAID AS",
            "  diet  vegetarian  she told me twice that she",
            "                    eats no meat at all");
  }

  @Test
  void what_does_not_fit_into_three_lines_ends_in_an_ellipsis() {
    Table table = facts().row(Cell.of("a"), Cell.of("b"), Cell.of("word ".repeat(40)));

    List<String> lines = table.lines(40, Palette.PLAIN);

    assertThat(lines).hasSize(4);
    assertThat(lines.getLast()).endsWith("…");
  }

  @Test
  void a_word_wider_than_its_column_is_broken() {
    Table table = facts().row(Cell.of("a"), Cell.of("b"), Cell.of("x".repeat(60)));

    assertThat(table.lines(40, Palette.PLAIN)).allMatch(line -> DisplayWidth.of(line) <= 40);
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}", failureThreshold = 1)
  void no_line_is_wider_than_asked_for(RepetitionInfo seed) {
    var random = new SplittableRandom(seed.getCurrentRepetition());
    int width = random.nextInt(80, 121);
    Table table = facts();
    for (int left = random.nextInt(1, 5); left > 0; left--) {
      String text = RandomText.ofPieces(20, random);
      table.row(Cell.of("predicate"), Cell.of(text), Cell.of(text + " " + text));
    }

    List<String> lines = table.lines(width, Palette.PLAIN);

    assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= width, "at most " + width);
  }

  @Test
  void colours_do_not_move_the_columns() {
    Table table = facts().row(new Cell("pet", Tone.GOOD), Cell.of("cat"), Cell.of("a cat"));

    List<String> coloured = table.lines(80, Palette.COLOURED);

    assertThat(coloured.getLast()).contains("\u001b[32mpet\u001b[0m");
    assertThat(coloured.stream().map(line -> line.replaceAll("\u001b\\[\\d+m", "")))
        .containsExactlyElementsOf(table.lines(80, Palette.PLAIN));
  }

  @Test
  void a_section_spans_the_columns_of_its_rows() {
    Table table =
        new Table(Column.fixed("A"), Column.fixed("B"))
            .section(Cell.of("lives in: Ghent"))
            .row(Cell.of("1"), Cell.of("2"));

    assertThat(table.lines(80, Palette.PLAIN))
        .containsExactly("  A  B", "lives in: Ghent", "  1  2");
  }

  @Test
  void where_width_does_not_matter_nothing_is_cut() {
    String text = "word ".repeat(100).strip();

    assertThat(
            facts()
                .row(Cell.of("a"), Cell.of("b"), Cell.of(text))
                .lines(Integer.MAX_VALUE, Palette.PLAIN))
        .hasSize(2)
        .last()
        .asString()
        .endsWith(text);
  }

  @Test
  void a_row_has_a_cell_for_each_column() {
    assertThatThrownBy(() -> facts().row(Cell.of("pet")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3");
  }
}
