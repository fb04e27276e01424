package dev.tributary.merge.reading.http;

import dev.tributary.merge.reading.ShownStatement;
import dev.tributary.platform.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of statements.
 *
 * @param next what to send as {@code after} for the next page; null on the last one
 */
record StatementList(List<ShownStatement> statements, @Nullable String next) {
  static StatementList of(Page<ShownStatement> page) {
    return new StatementList(page.rows(), page.next());
  }
}
