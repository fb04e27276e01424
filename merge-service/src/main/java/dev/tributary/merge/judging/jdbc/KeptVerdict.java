package dev.tributary.merge.judging.jdbc;

import dev.tributary.merge.judging.Verdict;
import dev.tributary.merge.merging.Slot;
import java.util.stream.Stream;

/**
 * A verdict as it is stored, on values known by their hashes only.
 *
 * @param verdict said of the lower one
 */
record KeptVerdict(Slot lower, Slot higher, Verdict verdict) {
  Stream<Slot> values() {
    return Stream.of(lower, higher);
  }

  /** A key that both values have and no third one. */
  String link() {
    return "judged:" + lower.hash() + higher.hash();
  }
}
