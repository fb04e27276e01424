package dev.tributary.merge.reading.http;

import dev.tributary.merge.reading.ShownConflict;
import dev.tributary.platform.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of conflicts.
 *
 * @param next what to send as {@code after} for the next page; null on the last one
 */
record ConflictList(List<ShownConflict> conflicts, @Nullable String next) {
  static ConflictList of(Page<ShownConflict> page) {
    return new ConflictList(page.rows(), page.next());
  }
}
