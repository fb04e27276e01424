package dev.tributary.merge.judging.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.profile.Judgement;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.merge.profile.Verdicts;
import dev.tributary.schema.seal.IndexKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verdicts found by the hashes of the values that the fold asks about. */
final class HashedVerdicts implements Verdicts {
  private final IndexKey key;
  private final Map<Pair, Judgement> judgements;
  private final Map<Slot, Set<String>> links;
  private final Judgement unjudged;
  private final Map<String, Slot> hashes = new HashMap<>();

  HashedVerdicts(IndexKey key, List<KeptVerdict> kept, Judgement unjudged) {
    this.key = key;
    this.judgements =
        kept.stream()
            .collect(
                toUnmodifiableMap(
                    it -> new Pair(it.lower(), it.higher()), it -> it.verdict().judgement()));
    this.links =
        kept.stream()
            .filter(it -> it.verdict().links())
            .flatMap(it -> it.values().map(value -> Map.entry(value, it.link())))
            .collect(
                groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableSet())));
    this.unjudged = unjudged;
  }

  private record Pair(Slot lower, Slot higher) {}

  @Override
  public Judgement on(ValuePair pair) {
    // Most profiles have no verdict, and a large one asks about many pairs.
    return judgements.isEmpty()
        ? unjudged
        : judgements.getOrDefault(new Pair(hash(pair.lower()), hash(pair.higher())), unjudged);
  }

  @Override
  public Set<String> links(String value) {
    return links.isEmpty() ? Set.of() : links.getOrDefault(hash(value), Set.of());
  }

  @Override
  public boolean arePending() {
    return unjudged == Judgement.PENDING;
  }

  private Slot hash(String value) {
    return hashes.computeIfAbsent(value, it -> Slot.of(key, it));
  }
}
