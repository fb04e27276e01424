package dev.tributary.reminder.agenda;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What notes say of a promise, all of them read together. */
public enum Said {
  REQUESTED,
  MOVED,
  COMPLETED,
  CANCELLED,
  /** No note says it any longer. */
  WITHDRAWN;

  /** Reads the word that events and the database use, or nothing if there is no such word. */
  public static Optional<Said> of(String word) {
    return Arrays.stream(values()).filter(said -> said.word().equals(word)).findFirst();
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether somebody still waits to be reminded. */
  boolean isOpen() {
    return switch (this) {
      case REQUESTED, MOVED -> true;
      case COMPLETED, CANCELLED, WITHDRAWN -> false;
    };
  }
}
