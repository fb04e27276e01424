package dev.tributary.merge.reading.http;

import dev.tributary.merge.reading.ShownNote;
import dev.tributary.platform.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of states of notes.
 *
 * @param next what to send as {@code after} for the next page; null on the last one
 */
record NoteStateList(List<ShownNote> notes, @Nullable String next) {
  static NoteStateList of(Page<ShownNote> page) {
    return new NoteStateList(page.rows(), page.next());
  }
}
