package dev.tributary.quickstart.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintableTest {
  private static final String HOSTILE = "a\u001b[2Jb\u0007\u202Ec";

  private static String printed(Palette palette) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    var screen = new Screen(out, true, palette, 80);
    screen.line(HOSTILE);
    screen.table(new Table(Column.flexible("A")).section(Cell.of(HOSTILE)).row(Cell.of(HOSTILE)));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void text_that_others_wrote_has_no_power_over_the_terminal() {
    assertThat(printed(Palette.PLAIN)).doesNotContain("\u001b", "\u0007", "\u202E");
  }

  @Test
  void colours_of_our_own_stay() {
    assertThat(printed(Palette.COLOURED)).contains("\u001b[2mA").doesNotContain("\u001b[2J");
  }

  @Test
  void harmless_text_stays_as_it_is() {
    assertThat(Printable.of("Setúbal 🍝\tשלום")).isEqualTo("Setúbal 🍝\tשלום");
  }
}
