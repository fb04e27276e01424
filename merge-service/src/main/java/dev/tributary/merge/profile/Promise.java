package dev.tributary.merge.profile;

import dev.tributary.merge.profile.errand.Due;
import dev.tributary.merge.profile.errand.Errand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A reminder in the making. */
final class Promise {

  static final Comparator<Promise> EARLIEST_DUE =
      Comparator.comparing(Promise::dayOrLast).thenComparing(Promise::first);

  private final Errand errand;
  private final NavigableSet<StatementKey> members = new TreeSet<>();
  private final List<Due> everDue = new ArrayList<>();
  private StatementKey shown;
  private @Nullable Due due;
  private @Nullable String recurrence;
  private ReminderStatus status = ReminderStatus.REQUESTED;
  private @Nullable StatementKey closedBy;

  Promise(Request request) {
    errand = request.errand();
    shown = request.key();
    recurrence = request.recurrence();
    members.add(request.key());
    fallDue(request.due());
  }

  Errand errand() {
    return errand;
  }

  /** The statement whose words and time people see. */
  StatementKey shown() {
    return shown;
  }

  StatementKey first() {
    return members.first();
  }

  boolean isRecurring() {
    return recurrence != null;
  }

  boolean recursLike(Request request) {
    return recurrence != null && recurrence.equals(request.recurrence());
  }

  boolean isUndated() {
    return due == null;
  }

  boolean isOpen() {
    return status.isOpen();
  }

  /** Whether the note of the statement is a later one, and none before it closed the promise. */
  boolean isOpenFor(StatementKey statement) {
    boolean closedBefore = closedBy != null && !closedBy.note().equals(statement.note());
    return isMadeBefore(statement) && !closedBefore;
  }

  boolean isMadeBefore(StatementKey statement) {
    return !first().note().equals(statement.note());
  }

  boolean wasDueAt(@Nullable Due moment) {
    return moment != null && everDue.stream().anyMatch(moment::isSameMomentAs);
  }

  void join(StatementKey statement) {
    members.add(statement);
  }

  /** Takes over the time of a statement that asks for the same. */
  void dateBy(Request request) {
    shown = request.key();
    fallDue(request.due());
  }

  void moveTo(Request request) {
    status = ReminderStatus.MOVED;
    Due next = request.due();
    shown = request.key();
    fallDue(next == null ? null : next.keepingTimeOf(due));
    recurrence = request.recurrence() == null ? recurrence : request.recurrence();
  }

  /** Moved to a time that the note does not give. */
  void moveAway() {
    status = ReminderStatus.MOVED;
    due = null;
  }

  void close(StatementKey by, ReminderStatus how) {
    status = how;
    closedBy = by;
  }

  private void fallDue(@Nullable Due next) {
    due = next;
    if (next != null) {
      everDue.add(next);
    }
  }

  private LocalDate dayOrLast() {
    return due == null ? LocalDate.MAX : due.day();
  }

  Reminder toReminder() {
    String dueText = due == null ? null : due.text();
    return new Reminder(
        first(), shown, List.copyOf(members), dueText, recurrence, status, closedBy);
  }
}
