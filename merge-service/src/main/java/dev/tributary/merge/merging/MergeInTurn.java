package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Merges what waits for one profile together: a profile lets in one at a time, and one fold serves
 * any number of notes. Nobody waits for another's turn.
 */
public final class MergeInTurn {
  private final MergeNote mergeNote;
  private final ProcessedNotes processed;
  private final ExpectedNotes expected;
  private final Duration gather;
  private final MergeLines lines = new MergeLines();
  private final Set<NoteRevision> failed = ConcurrentHashMap.newKeySet();

  /**
   * @param gather how long at most whoever opens a line waits for others that are expected
   *     (PostgreSQL's {@code commit_delay} does the same for commits)
   */
  public MergeInTurn(
      MergeNote mergeNote, ProcessedNotes processed, ExpectedNotes expected, Duration gather) {
    this.mergeNote = mergeNote;
    this.processed = processed;
    this.expected = expected;
    this.gather = gather;
  }

  /**
   * Merges an extracted note revision, and others that wait. One that fails is merged alone from
   * then on, so that its failure is its own.
   *
   * @return false if another of this process has been asked to: look again later whether it did
   */
  public boolean merge(UserId user, NoteRevision note) {
    if (!failed.contains(note)) {
      if (!lines.join(user, note)) {
        return false;
      }
      serve(user, note);
    }
    if (failed.contains(note)) {
      mergeNote.merge(user, note);
      failed.remove(note);
    }
    return true;
  }

  /** Whether notes of the user are being read in this process, or wait to be merged. */
  public boolean isAnyOnItsWay(UserId user) {
    return expected.anyOf(user) || lines.isAnyWaiting(user);
  }

  private void serve(UserId user, NoteRevision own) {
    boolean isServed = false;
    try {
      expected.await(user, gather);
      for (var notes = lines.take(user); !notes.isEmpty(); notes = lines.take(user)) {
        merge(user, notes, own);
      }
      isServed = true;
    } finally {
      if (!isServed) {
        lines.close(user);
      }
    }
  }

  /** They may be about several profiles. */
  private void merge(UserId user, List<NoteRevision> notes, NoteRevision own) {
    Set<NoteRevision> left = new LinkedHashSet<>(notes);
    try {
      while (!left.isEmpty()) {
        Set<NoteRevision> merged = mergeNote.mergeTogether(user, List.copyOf(left));
        left.removeAll(merged);
        merged.remove(own);
        if (!merged.isEmpty()) {
          processed.done(user, merged);
        }
      }
    } catch (RuntimeException e) {
      // Whose failure it is shows when each is merged alone.
      left.forEach(note -> mergeAlone(user, note));
    }
  }

  private void mergeAlone(UserId user, NoteRevision note) {
    try {
      mergeNote.merge(user, note);
    } catch (RuntimeException e) {
      failed.add(note);
    }
  }
}
