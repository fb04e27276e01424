package dev.tributary.merge.profile.search;

import dev.tributary.merge.profile.value.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An order of words, the rarest first. Which one it is costs time only: results do not depend on
 * it.
 */
public final class WordRanks {
  private final Map<String, Long> counts;
  private final Comparator<String> byRank;

  private WordRanks(Map<String, Long> counts) {
    this.counts = counts;
    this.byRank =
        Comparator.comparingLong((String word) -> this.counts.getOrDefault(word, 0L))
            .thenComparing(Comparator.naturalOrder());
  }

  /** By how many of these wordings have a word. */
  public static WordRanks of(Collection<Wording> wordings) {
    return new WordRanks(
        wordings.stream()
            .flatMap(it -> it.stems().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
  }

  /** The rarest word; empty if there are none. */
  String rarest(Wording wording) {
    return wording.stems().stream().min(byRank).orElse("");
  }
}
