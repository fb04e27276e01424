package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.display.Screen;
import java.time.Duration;
import java.util.function.Consumer;

/** Tells, once, whoever is kept waiting by a server that it asks to wait. */
final class KeptWaiting implements Consumer<Duration>, AutoCloseable {
  private static final Duration A_WHILE = Duration.ofSeconds(5);
  private static final String TEXT =
      "Tributary asks to wait, as it does while its services start: trying for up to a minute …";

  private final Screen screen;
  private final Consumer<String> milestone;
  private boolean told;

  /**
   * @param milestone takes what is for those who see no progress
   */
  KeptWaiting(Screen screen, Consumer<String> milestone) {
    this.screen = screen;
    this.milestone = milestone;
  }

  @Override
  public void accept(Duration wait) {
    if (!told && wait.compareTo(A_WHILE) >= 0) {
      told = true;
      screen.progress(TEXT);
      milestone.accept(TEXT);
    }
  }

  @Override
  public void close() {
    screen.endProgress();
  }
}
