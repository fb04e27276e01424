package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.demo.Demo;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Watches the reminder of the note that was written just now until it fires. */
final class LiveReminder {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Screen screen;
  private final Clock clock;

  LiveReminder(Screen screen, Clock clock) {
    this.screen = screen;
    this.clock = clock;
  }

  void watch(Demo demo) {
    screen.line("");
    Optional<ShownReminder> reminder = demo.liveReminder();
    reminder.ifPresent(found -> screen.milestone("Waiting for “" + found.action() + "” …"));
    Instant limit = clock.instant().plus(PATIENCE);
    while (reminder.filter(LiveReminder::isAhead).isPresent() && clock.instant().isBefore(limit)) {
      screen.progress(countdown(reminder.get()));
      pause();
      reminder = demo.liveReminder();
    }
    reminder.ifPresentOrElse(
        this::tell,
        () -> screen.line(Tone.WARNING, "The live note asks for a reminder, and none was found."));
  }

  private static boolean isAhead(ShownReminder reminder) {
    return reminder.state().equals("scheduled");
  }

  private String countdown(ShownReminder reminder) {
    Instant due = reminder.dueAt();
    return "Waiting for “%s”%s".formatted(reminder.action(), due == null ? "" : secondsUntil(due));
  }

  private String secondsUntil(Instant due) {
    return ": " + Math.max(0, Duration.between(clock.instant(), due).toSeconds()) + " s";
  }

  private void tell(ShownReminder reminder) {
    Instant fired = reminder.firedAt();
    if (fired == null) {
      screen.line(Tone.WARNING, "“%s” is %s.".formatted(reminder.action(), reminder.state()));
    } else {
      screen.line(
          Tone.GOOD, "⏰ “%s” fired%s".formatted(reminder.action(), late(reminder.dueAt(), fired)));
    }
  }

  private static String late(@Nullable Instant due, Instant fired) {
    return due == null ? "" : ", " + Seconds.between(due, fired) + " after it was due";
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a reminder", e);
    }
  }
}
