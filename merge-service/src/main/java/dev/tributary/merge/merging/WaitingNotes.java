package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The notes that wait in this process for their turn to be merged: whoever has it may take others
 * along. Only a hint: what is due is what the database says.
 */
final class WaitingNotes {
  private static final int AT_MOST = 50;

  private final Map<UserId, Set<NoteRevision>> byUser = new ConcurrentHashMap<>();

  void add(UserId user, NoteRevision note) {
    byUser.compute(
        user,
        (key, notes) -> {
          Set<NoteRevision> all = notes == null ? ConcurrentHashMap.newKeySet() : notes;
          all.add(note);
          return all;
        });
  }

  void remove(UserId user, NoteRevision note) {
    byUser.computeIfPresent(
        user,
        (key, notes) -> {
          notes.remove(note);
          return notes.isEmpty() ? null : notes;
        });
  }

  /** Some of the others of the same user. */
  List<NoteRevision> beside(UserId user, NoteRevision note) {
    return byUser.getOrDefault(user, Set.of()).stream()
        .filter(it -> !it.note().equals(note.note()))
        .limit(AT_MOST)
        .toList();
  }
}
