package dev.tributary.merge.notes.scheduler;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;

/**
 * A task's instance name: {@code user/note/revision}. Ids only: the scheduler's table belongs to no
 * user.
 */
record NoteTaskId(UserId user, NoteRevision note) {
  static NoteTaskId of(String instance) {
    int slash = instance.indexOf('/');
    return new NoteTaskId(
        UserId.of(instance.substring(0, slash)), NoteRevision.of(instance.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return user + "/" + note;
  }
}
