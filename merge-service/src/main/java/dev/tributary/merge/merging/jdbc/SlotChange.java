package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.Slot;
import java.util.HashSet;
import java.util.Set;

/** What is to be done to the slots of a statement or a decision. */
record SlotChange(Set<Slot> lost, Set<Slot> gained) {
  static SlotChange of(Set<Slot> before, Set<Slot> now) {
    return new SlotChange(without(before, now), without(now, before));
  }

  boolean isNone() {
    return lost.isEmpty() && gained.isEmpty();
  }

  private static Set<Slot> without(Set<Slot> some, Set<Slot> others) {
    Set<Slot> left = new HashSet<>(some);
    left.removeAll(others);
    return left;
  }
}
