package dev.tributary.merge.notes;

import dev.tributary.merge.notes.AcceptedNotes.Acceptance;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.messaging.NotYetVisible;
import dev.tributary.platform.messaging.UnprocessableRecord;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.event.NoteWithdrawn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Records that there is work to do, in the transaction that also records the task: after that the
 * Kafka offset is done with. An event is only a hint to look: what is accepted is what the database
 * has, seen as the event's user.
 */
public final class AcceptNote {
  private final RowLevelSession session;
  private final AcceptedNotes notes;
  private final NoteTasks tasks;

  public AcceptNote(RowLevelSession session, AcceptedNotes notes, NoteTasks tasks) {
    this.session = session;
    this.notes = notes;
    this.tasks = tasks;
  }

  /**
   * Accepts a note revision.
   *
   * @param committedAt when its row was committed, if the record says so
   * @throws UnprocessableRecord if it belongs to another profile than the event says
   * @throws NotYetVisible if its user has no such row
   */
  public void accept(NoteInserted event, @Nullable Instant committedAt) {
    session.run(
        event.userId(),
        () -> {
          Acceptance acceptance =
              notes.accept(event.userId(), event.note(), event.profileId(), committedAt);
          switch (acceptance) {
            case DUE -> tasks.see(event.userId(), event.note());
            case SETTLED, WITHDRAWN -> {}
            case OTHER_PROFILE ->
                throw new UnprocessableRecord(
                    "field profile_id: note " + event.note() + " is about another profile");
            case MISSING -> throw new NotYetVisible("the user has no note " + event.note());
          }
        });
  }

  /**
   * Accepts a withdrawal.
   *
   * @throws NotYetVisible if its user has withdrawn no such revision
   */
  public void accept(NoteWithdrawn event) {
    session.run(
        event.userId(),
        () -> {
          if (!notes.isWithdrawn(event.userId(), event.note())) {
            throw new NotYetVisible("the user has not withdrawn note " + event.note());
          }
          tasks.seeWithdrawal(event.userId(), event.note());
        });
  }
}
