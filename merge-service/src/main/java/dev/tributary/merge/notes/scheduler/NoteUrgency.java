package dev.tributary.merge.notes.scheduler;

import com.github.kagkarlsson.scheduler.task.Priority;
import dev.tributary.merge.extraction.Urgency;

/** A note's urgency as the priority of its task, by which due tasks are picked as well. */
final class NoteUrgency {
  /** Below that of the judge's tasks. */
  private static final int REPLAY = 5;

  private NoteUrgency() {}

  static int priority(Urgency urgency) {
    return switch (urgency) {
      case LIVE -> Priority.MEDIUM;
      case JUDGING -> Priority.LOW;
      case REPLAY -> REPLAY;
    };
  }

  static Urgency of(int priority) {
    return priority <= REPLAY ? Urgency.REPLAY : Urgency.LIVE;
  }
}
