package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;
import java.util.Set;

/**
 * Durable tasks for what only a reader can tell. Recorded in the current transaction; one that is
 * recorded again while it runs runs once more.
 */
public interface JudgeTasks {
  /** Compare what notes that have just been merged say with what is known. */
  void compare(UserId user, Set<NoteId> notes);

  /** Decide what the fold holds back about notes, because it cannot tell it apart. */
  void decide(UserId user, Set<NoteId> notes);

  /** Where nobody judges. */
  static JudgeTasks none() {
    return new JudgeTasks() {
      @Override
      public void compare(UserId user, Set<NoteId> notes) {}

      @Override
      public void decide(UserId user, Set<NoteId> notes) {}
    };
  }
}
