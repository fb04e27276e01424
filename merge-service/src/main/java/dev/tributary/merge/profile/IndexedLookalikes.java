package dev.tributary.merge.profile;

import dev.tributary.merge.profile.search.TextIndex;
import dev.tributary.merge.profile.search.WordRanks;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks them up, so that a profile in which thousands of texts share a word is not compared text by
 * text.
 */
final class IndexedLookalikes implements Lookalikes {
  private final Verdicts verdicts;
  private final WordRanks ranks;
  private final Map<Family, TextIndex<Holding>> byText = new HashMap<>();
  private final Map<String, Set<Holding>> byLink = new HashMap<>();
  private @Nullable Said last;
  private Set<Holding> lookalikesOfLast = Set.of();

  private IndexedLookalikes(WordRanks ranks, Verdicts verdicts) {
    this.ranks = ranks;
    this.verdicts = verdicts;
  }

  static Lookalikes among(Collection<? extends Step> steps, Verdicts verdicts) {
    return new IndexedLookalikes(
        WordRanks.of(
            steps.stream()
                .filter(Said.class::isInstance)
                .map(step -> ((Said) step).phrase().text().whole())
                .toList()),
        verdicts);
  }

  @Override
  public void add(Said said, Holding holding) {
    last = null;
    Phrase phrase = said.phrase();
    byText
        .computeIfAbsent(said.predicate().family(), _ -> new TextIndex<>(ranks))
        .add(phrase.text(), holding);
    verdicts
        .links(phrase.name())
        .forEach(link -> byLink.computeIfAbsent(link, _ -> new HashSet<>()).add(holding));
  }

  /** Each rule asks anew about the statement that is being taken: until one is added, in vain. */
  @Override
  @SuppressWarnings("ReferenceEquality") // The same object: to compare its texts costs more.
  public Set<Holding> of(Said said) {
    if (said != last) {
      lookalikesOfLast = found(said);
      last = said;
    }
    return lookalikesOfLast;
  }

  private Set<Holding> found(Said said) {
    Set<Holding> found = new HashSet<>();
    TextIndex<Holding> texts = byText.get(said.predicate().family());
    if (texts != null) {
      found.addAll(texts.alike(said.phrase().text()));
    }
    verdicts
        .links(said.phrase().name())
        .forEach(link -> found.addAll(byLink.getOrDefault(link, Set.of())));
    return found;
  }
}
