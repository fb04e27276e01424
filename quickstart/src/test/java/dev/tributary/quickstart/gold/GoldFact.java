package dev.tributary.quickstart.gold;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One fact as people annotated it.
 *
 * @param wordings its value and the aliases of it
 * @param evidence passages of notes that say it, for the first time or again
 * @param refinedBy the key of the fact that is the same, more exactly
 */
record GoldFact(
    String key,
    Set<String> predicates,
    List<String> wordings,
    List<String> evidence,
    @Nullable String refinedBy) {
  /** How much of a passage has to be in the other for the two to be one. */
  private static final double ONE_PASSAGE = 0.6;

  boolean isNamedBy(Side side) {
    return isAbout(side) && wordings.stream().anyMatch(it -> Words.areEqual(it, side.value()));
  }

  boolean isSaidBy(Side side) {
    return isAbout(side)
        && evidence.stream().anyMatch(it -> Words.overlap(it, side.words()) >= ONE_PASSAGE);
  }

  private boolean isAbout(Side side) {
    return predicates.contains(side.predicate());
  }
}
