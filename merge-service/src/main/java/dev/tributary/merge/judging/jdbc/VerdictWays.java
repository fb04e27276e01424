package dev.tributary.merge.judging.jdbc;

import dev.tributary.merge.judging.Verdict;
import dev.tributary.merge.merging.Renewed;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.schema.seal.IndexKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where verdicts go when values are named otherwise: to the same values under their new names. Only
 * hashes of the old names are left; one of them is known to be the name of a value if a verdict is
 * on it, no value is named so any more, and its statement has neither a second such slot nor a
 * second new name.
 */
final class VerdictWays {
  private final IndexKey key;
  private final Map<Slot, String> names;
  private final List<KeptVerdict> left = new ArrayList<>();
  private final List<KeptVerdict> arrived = new ArrayList<>();

  VerdictWays(IndexKey key, Renewed renewed, List<KeptVerdict> kept) {
    this.key = key;
    this.names = new HashMap<>(renewed.names());
    Map<Slot, String> renamed = renamed(renewed, judged(kept));
    names.putAll(renamed);
    kept.stream().filter(it -> it.values().anyMatch(renamed::containsKey)).forEach(this::go);
  }

  /** Those that are no longer on two values. */
  List<KeptVerdict> left() {
    return List.copyOf(left);
  }

  /** The same on the values as they are named now. */
  List<KeptVerdict> arrived() {
    return List.copyOf(arrived);
  }

  /** Values that are one by now have nothing to be judged. */
  private void go(KeptVerdict verdict) {
    @Nullable String lower = names.get(verdict.lower());
    @Nullable String higher = names.get(verdict.higher());
    if (lower == null || higher == null) {
      return;
    }
    left.add(verdict);
    if (!lower.equals(higher)) {
      ValuePair pair = ValuePair.of(lower, higher);
      boolean keepsOrder = pair.lower().equals(lower);
      Verdict said = keepsOrder ? verdict.verdict() : verdict.verdict().mirrored();
      arrived.add(KeptVerdict.on(pair, key, said));
    }
  }

  private static Set<Slot> judged(List<KeptVerdict> kept) {
    return kept.stream().flatMap(KeptVerdict::values).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<Slot, String> renamed(Renewed renewed, Set<Slot> judged) {
    Map<Slot, Set<String>> found = new HashMap<>();
    for (Renewed.Values values : renewed.values()) {
      Set<Slot> before = new HashSet<>(values.lost());
      before.retainAll(judged);
      before.removeAll(renewed.names().keySet());
      if (before.size() == 1 && values.names().size() == 1) {
        found
            .computeIfAbsent(before.iterator().next(), _ -> new HashSet<>())
            .addAll(values.names());
      }
    }
    found.values().removeIf(names -> names.size() > 1);
    Map<Slot, String> renamed = new HashMap<>();
    found.forEach((slot, names) -> renamed.put(slot, names.iterator().next()));
    return renamed;
  }
}
