package dev.tributary.schema.event;

import java.util.List;

/**
 * The topics. All are keyed by profile id and none is compacted; a record that cannot be processed
 * goes to {@link #deadLetters}.
 */
public final class Topics {
  /** {@link NoteInserted}, {@link NoteWithdrawn}. */
  public static final String NOTES = "tributary.notes";

  /** {@link NoteMerged}, {@link NoteParked}: the outcome of each note. */
  public static final String PROFILES = "tributary.profiles";

  /** {@link ConflictChanged}. */
  public static final String CONFLICTS = "tributary.conflicts";

  /** {@link ReminderChanged}. */
  public static final String REMINDERS = "tributary.reminders";

  /** {@link ReminderFired}. */
  public static final String FIRINGS = "tributary.firings";

  public static final List<String> ALL = List.of(NOTES, PROFILES, CONFLICTS, REMINDERS, FIRINGS);

  private Topics() {}

  /** The topic of an event's kind. */
  public static String of(Event event) {
    return switch (event) {
      case NoteInserted inserted -> NOTES;
      case NoteWithdrawn withdrawn -> NOTES;
      case NoteMerged merged -> PROFILES;
      case NoteParked parked -> PROFILES;
      case ConflictChanged changed -> CONFLICTS;
      case ReminderChanged changed -> REMINDERS;
      case ReminderFired fired -> FIRINGS;
    };
  }

  /** Where a topic's unprocessable records go, with spring-kafka's default suffix. */
  public static String deadLetters(String topic) {
    return topic + "-dlt";
  }
}
