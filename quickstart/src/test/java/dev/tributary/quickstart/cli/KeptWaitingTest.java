package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.quickstart.display.Palette;
import dev.tributary.quickstart.display.Screen;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptWaitingTest {
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final List<String> milestones = new ArrayList<>();

  private KeptWaiting waiting() {
    var out = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    return new KeptWaiting(new Screen(out, true, Palette.PLAIN, 60), milestones::add);
  }

  private String shown() {
    return terminal.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_short_wait_is_not_worth_a_word() {
    try (KeptWaiting waiting = waiting()) {
      waiting.accept(Duration.ofSeconds(4));
    }

    assertThat(milestones).isEmpty();
    assertThat(shown()).isEmpty();
  }

  @Test
  void a_long_wait_is_told_once_however_long_it_is() {
    try (KeptWaiting waiting = waiting()) {
      waiting.accept(Duration.ofSeconds(4));
      waiting.accept(Duration.ofSeconds(5));
      waiting.accept(Duration.ofSeconds(6));
    }

    assertThat(milestones).singleElement().asString().contains("asks to wait");
  }

  @Test
  void a_terminal_shows_it_until_the_wait_is_over() {
    try (KeptWaiting waiting = waiting()) {
      waiting.accept(Duration.ofSeconds(5));
    }

    assertThat(shown()).contains("asks to wait").endsWith("\r\u001b[K");
  }
}
