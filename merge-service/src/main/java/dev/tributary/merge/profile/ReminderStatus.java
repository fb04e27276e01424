package dev.tributary.merge.profile;

/** What the notes say of a reminder. */
public enum ReminderStatus {
  REQUESTED,
  /** Open, at another time than first said. */
  MOVED,
  COMPLETED,
  CANCELLED;

  public boolean isOpen() {
    return switch (this) {
      case REQUESTED, MOVED -> true;
      case COMPLETED, CANCELLED -> false;
    };
  }
}
