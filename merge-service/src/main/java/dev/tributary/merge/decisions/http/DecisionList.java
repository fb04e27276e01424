package dev.tributary.merge.decisions.http;

import dev.tributary.merge.decisions.ShownDecision;
import dev.tributary.platform.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of decisions.
 *
 * @param next what to send as {@code after} for the next page; null on the last one
 */
record DecisionList(List<ShownDecision> decisions, @Nullable String next) {
  static DecisionList of(Page<ShownDecision> page) {
    return new DecisionList(page.rows(), page.next());
  }
}
