package dev.tributary.merge.notes;

import dev.tributary.merge.notes.AcceptedNotes.Acceptance;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.messaging.UnprocessableRecord;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.event.NoteWithdrawn;
import java.util.function.BooleanSupplier;

/**
 * Records that there is work to do, in the transaction that also records the task: after that the
 * Kafka offset is done with. An event is only a hint to look: what is accepted is what the database
 * has, seen as the event's user.
 */
public final class AcceptNote {
  private final RowLevelSession session;
  private final AcceptedNotes notes;
  private final NoteTasks tasks;
  private final LateRows lateRows;

  public AcceptNote(
      RowLevelSession session, AcceptedNotes notes, NoteTasks tasks, LateRows lateRows) {
    this.session = session;
    this.notes = notes;
    this.tasks = tasks;
    this.lateRows = lateRows;
  }

  /**
   * Accepts a note revision.
   *
   * @throws UnprocessableRecord if its user has no such row, or it belongs to another profile than
   *     the event says
   */
  public void accept(NoteInserted event, Published published) {
    require(
        () -> isAccepted(event, published),
        published,
        "field note_id: the user has no note " + event.note());
  }

  /**
   * Accepts a withdrawal.
   *
   * @throws UnprocessableRecord if its user has withdrawn no such revision
   */
  public void accept(NoteWithdrawn event, Published published) {
    require(
        () -> isAccepted(event),
        published,
        "field note_id: the user has not withdrawn note " + event.note());
  }

  private void require(BooleanSupplier look, Published published, String cause) {
    if (!look.getAsBoolean() && !lateRows.find(look, published.at())) {
      throw new UnprocessableRecord(cause);
    }
  }

  private boolean isAccepted(NoteInserted event, Published published) {
    return session.as(
        event.userId(),
        () -> {
          Acceptance acceptance =
              notes.accept(
                  event.userId(), event.note(), event.profileId(), published.committedAt());
          return switch (acceptance) {
            case DUE -> {
              tasks.see(event.userId(), event.note());
              yield true;
            }
            case SETTLED, WITHDRAWN -> true;
            case OTHER_PROFILE ->
                throw new UnprocessableRecord(
                    "field profile_id: note " + event.note() + " is about another profile");
            case MISSING -> false;
          };
        });
  }

  private boolean isAccepted(NoteWithdrawn event) {
    return session.as(
        event.userId(),
        () -> {
          boolean withdrawn = notes.isWithdrawn(event.userId(), event.note());
          if (withdrawn) {
            tasks.seeWithdrawal(event.userId(), event.note());
          }
          return withdrawn;
        });
  }
}
