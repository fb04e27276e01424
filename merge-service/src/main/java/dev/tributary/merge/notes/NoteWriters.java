package dev.tributary.merge.notes;

import java.util.Set;

/** The database's transactions that are adding, deleting or withdrawing notes, of any user. */
public interface NoteWriters {
  /** Names of those whose changes may not show yet; none names two transactions. */
  Set<String> running();
}
