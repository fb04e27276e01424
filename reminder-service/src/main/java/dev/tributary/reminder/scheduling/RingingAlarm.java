package dev.tributary.reminder.scheduling;

import java.time.Instant;

/** An alarm in the hands of the one that it rings for. Call within the session that fires. */
public interface RingingAlarm {
  /** Ends it. */
  void stop();

  /** Lets it ring again, then. */
  void againAt(Instant dueAt);
}
