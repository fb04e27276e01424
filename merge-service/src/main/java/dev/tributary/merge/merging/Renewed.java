package dev.tributary.merge.merging;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A whole profile, after its keys were brought up to how values are read now.
 *
 * @param values of the statements whose keys were others before
 * @param names of all values by their slots, where any keys were others; else none
 */
public record Renewed(Reached whole, List<Values> values, Map<Slot, String> names) {
  public Renewed {
    values = List.copyOf(values);
    names = Map.copyOf(names);
  }

  /**
   * The values that one statement names.
   *
   * @param lost slots that it had before
   * @param names by which verdicts speak of its values, as far as they are new
   */
  public record Values(Set<Slot> lost, Set<String> names) {
    public Values {
      lost = Set.copyOf(lost);
      names = Set.copyOf(names);
    }

    /** Without the names: they must not reach a log. */
    @Override
    public String toString() {
      return "Values";
    }
  }

  /** Without the names: they must not reach a log. */
  @Override
  public String toString() {
    return "Renewed";
  }
}
