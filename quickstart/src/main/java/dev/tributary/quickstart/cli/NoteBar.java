package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.display.Bar;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.embedded.WorkLeft;

/** Shows how many notes have been merged: redrawn on a terminal, elsewhere a line each quarter. */
final class NoteBar {
  private static final int STEPS = 4;

  private final Screen screen;
  private final int total;
  private int stepsShown;

  NoteBar(Screen screen, int total) {
    this.screen = screen;
    this.total = total;
  }

  void show(WorkLeft work) {
    int done = work.merged() + work.parked();
    String text = "%d of %d notes merged%s".formatted(work.merged(), total, parked(work));
    screen.progress(Bar.of(done, total) + "  " + text);
    int step = total == 0 ? STEPS : STEPS * done / total;
    if (step > stepsShown) {
      stepsShown = step;
      screen.milestone(text);
    }
  }

  private static String parked(WorkLeft work) {
    return work.parked() == 0 ? "" : ", " + work.parked() + " parked";
  }
}
