package dev.tributary.merge.judging.jdbc;

import dev.tributary.merge.judging.Verdict;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.schema.seal.IndexKey;
import java.util.stream.Stream;

/**
 * A verdict as it is stored, on values known by their hashes only.
 *
 * @param verdict said of the lower one
 */
record KeptVerdict(Slot lower, Slot higher, Verdict verdict) {
  static KeptVerdict on(ValuePair pair, IndexKey key, Verdict verdict) {
    return new KeptVerdict(Slot.of(key, pair.lower()), Slot.of(key, pair.higher()), verdict);
  }

  Stream<Slot> values() {
    return Stream.of(lower, higher);
  }

  /** A key that both values have and no third one. */
  String link() {
    return "judged:" + lower.hash() + higher.hash();
  }
}
