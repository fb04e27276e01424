package dev.tributary.merge.judging.scheduler;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;

/** A task's instance name: {@code user/note}. Ids only: the scheduler's table is no user's. */
record JudgeTaskId(UserId user, NoteId note) {
  static JudgeTaskId of(String instance) {
    int slash = instance.indexOf('/');
    return new JudgeTaskId(
        UserId.of(instance.substring(0, slash)), NoteId.of(instance.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return user + "/" + note;
  }
}
