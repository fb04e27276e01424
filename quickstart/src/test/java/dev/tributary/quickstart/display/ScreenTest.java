package dev.tributary.quickstart.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  private Screen screen(boolean terminal) {
    var out = new PrintStream(written, true, StandardCharsets.UTF_8);
    return new Screen(out, terminal, Palette.PLAIN, 80);
  }

  private String written() {
    return written.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_terminal_redraws_progress_and_a_line_takes_its_place() {
    Screen screen = screen(true);

    screen.progress("1 of 2");
    screen.milestone("half");
    screen.progress("2 of 2");
    screen.line("done");

    assertThat(written())
        .isEqualTo("\r\u001b[K1 of 2\r\u001b[K2 of 2\r\u001b[Kdone" + System.lineSeparator());
  }

  @Test
  void a_file_gets_milestones_and_no_control_characters() {
    Screen screen = screen(false);

    screen.progress("1 of 2");
    screen.milestone("half");
    screen.line(Tone.GOOD, "done");

    assertThat(written().lines()).containsExactly("half", "done");
  }

  @Test
  void lines_of_a_text_that_are_too_wide_are_wrapped_behind_the_margin() {
    String wide = "word ".repeat(20).strip();

    screen(true).text(Tone.PLAIN, "  ", "first\n\n    second\n" + wide);

    assertThat(written().lines())
        .containsExactly(
            "  first",
            "  ",
            "      second",
            "  " + "word ".repeat(15).strip(),
            "  " + "word ".repeat(5).strip());
  }

  @Test
  void control_characters_in_a_text_do_nothing() {
    screen(true).text(Tone.PLAIN, "", "a\u001b[2Jb\nc");

    assertThat(written().lines()).containsExactly("a\uFFFD[2Jb", "c");
  }

  @Test
  void progress_never_needs_a_second_line() {
    screen(true).progress("x".repeat(200));

    assertThat(written()).isEqualTo("\r\u001b[K" + "x".repeat(79) + "…");
  }
}
