package dev.tributary.merge.merging;

import dev.tributary.merge.profile.StatementKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ids of classes of statements. An id is given once, when its class is first stored, and inherited
 * whatever arrives later:
 *
 * <ul>
 *   <li>when classes join, the id that was stored first survives;
 *   <li>when one splits, the part with the earliest of its former statements keeps the id.
 * </ul>
 *
 * Example: {a} has id 1 and {b} id 2. A note joins them: {a, b} is 1, and 2 is given up. That note
 * is withdrawn: {a} is 1 again, and {b} is given a new id.
 *
 * @param <I> kind of id
 */
final class ClassIds<I> {
  private final Function<StatementKey, @Nullable I> former;
  private final List<I> byAge;
  private final Supplier<I> newId;

  /**
   * @param former the id of the class that a statement was in, or null
   * @param byAge all former ids, in the order in which they were first stored
   */
  ClassIds(Function<StatementKey, @Nullable I> former, List<I> byAge, Supplier<I> newId) {
    this.former = former;
    this.byAge = List.copyOf(byAge);
    this.newId = newId;
  }

  /**
   * Gives each class its id.
   *
   * @param classes the members of each, in the order of the fold
   * @return the ids, in the order of the classes
   */
  List<I> assign(List<List<StatementKey>> classes) {
    Map<Integer, I> oldest = oldestOf(keepers(classes));
    List<I> ids = new ArrayList<>();
    for (int index = 0; index < classes.size(); index++) {
      I inherited = oldest.get(index);
      ids.add(inherited == null ? newId.get() : inherited);
    }
    return ids;
  }

  private Map<I, Integer> keepers(List<List<StatementKey>> classes) {
    Map<I, Integer> keepers = new HashMap<>();
    Map<I, StatementKey> earliest = new HashMap<>();
    for (int index = 0; index < classes.size(); index++) {
      for (StatementKey member : classes.get(index)) {
        I id = former.apply(member);
        if (id != null && isEarlier(member, earliest.get(id))) {
          earliest.put(id, member);
          keepers.put(id, index);
        }
      }
    }
    return keepers;
  }

  /** Of the ids that a class keeps, the one that was stored first. */
  private Map<Integer, I> oldestOf(Map<I, Integer> keepers) {
    Map<Integer, I> oldest = new HashMap<>();
    for (I id : byAge) {
      Integer keeper = keepers.get(id);
      if (keeper != null) {
        oldest.putIfAbsent(keeper, id);
      }
    }
    return oldest;
  }

  private static boolean isEarlier(StatementKey member, @Nullable StatementKey other) {
    return other == null || member.compareTo(other) < 0;
  }
}
