package dev.tributary.merge.reading.http;

import dev.tributary.merge.reading.ShownFact;
import dev.tributary.platform.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of facts.
 *
 * @param next what to send as {@code after} for the next page; null on the last one
 */
record FactList(List<ShownFact> facts, @Nullable String next) {
  static FactList of(Page<ShownFact> page) {
    return new FactList(page.rows(), page.next());
  }
}
