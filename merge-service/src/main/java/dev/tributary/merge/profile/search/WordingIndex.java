package dev.tributary.merge.profile.search;

import dev.tributary.merge.profile.value.Amount;
import dev.tributary.merge.profile.value.Quantity;
import dev.tributary.merge.profile.value.Wording;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the wordings that may be alike, by what {@link Wording#like} asks of them: one has all
 * words of the other, and all numbers of one are among those of the other; or their spelling is the
 * same.
 *
 * <p>Who has all words of another has its rarest one, too. So of two such wordings one is listed
 * under the rarest word of the other, and it is enough to look there: prefix filtering, with a
 * prefix of one word because nothing may be missing (Chaudhuri et al. 2006, "A primitive operator
 * for similarity joins"; Bayardo et al. 2007, "Scaling up all pairs similarity search"; Xiao et al.
 * 2008, "Efficient similarity joins for near duplicate detection"). Words are listed by numbers, so
 * that texts which differ by their number alone do not meet either.
 *
 * @param <T> what has the wordings
 */
final class WordingIndex<T> {
  private static final String ANY = "*";
  private static final String NONE = "";

  private final WordRanks ranks;
  private final Map<Place, Set<T>> byWord = new HashMap<>();
  private final Map<Place, Set<T>> byRarest = new HashMap<>();
  private final Map<String, Set<T>> bySpelling = new HashMap<>();

  WordingIndex(WordRanks ranks) {
    this.ranks = ranks;
  }

  /**
   * Where something is listed.
   *
   * @param number a key of a number that the text has, or that it has none, or whatever it has
   */
  private record Place(String word, String number) {}

  void add(Wording wording, T owner) {
    String rarest = ranks.rarest(wording);
    for (String number : withAny(numbers(wording))) {
      words(wording).forEach(word -> put(byWord, new Place(word, number), owner));
      put(byRarest, new Place(rarest, number), owner);
    }
    put(bySpelling, wording.squashed(), owner);
    put(bySpelling, wording.latin(), owner);
  }

  /** Adds to {@code found} the owners of all that are alike, and perhaps of others. */
  void find(Wording wording, Collection<T> found) {
    String rarest = ranks.rarest(wording);
    for (String number : matching(numbers(wording))) {
      found.addAll(byWord.getOrDefault(new Place(rarest, number), Set.of()));
      for (String word : words(wording)) {
        found.addAll(byRarest.getOrDefault(new Place(word, number), Set.of()));
      }
    }
    found.addAll(bySpelling.getOrDefault(wording.squashed(), Set.of()));
    found.addAll(bySpelling.getOrDefault(wording.latin(), Set.of()));
  }

  /** No words are among any; but alike are such texts only to each other. */
  private static List<String> words(Wording wording) {
    return wording.stems().isEmpty() ? List.of("") : wording.stems();
  }

  private static Set<String> withAny(Set<String> numbers) {
    Set<String> all = new HashSet<>(numbers);
    all.add(ANY);
    return all;
  }

  /** A text without numbers agrees with any, and any with a text without numbers. */
  private static Set<String> matching(Set<String> numbers) {
    if (numbers.contains(NONE)) {
      return Set.of(ANY);
    }
    Set<String> all = new HashSet<>(numbers);
    all.add(NONE);
    return all;
  }

  /**
   * Keys of which two numbers that agree have one in common: their digits, or what both measure,
   * because quantities agree within their rounding.
   */
  private static Set<String> numbers(Wording wording) {
    Set<String> keys = new HashSet<>();
    for (Amount amount : wording.amounts()) {
      keys.add("#" + amount.digits());
      Quantity quantity = amount.quantity();
      if (quantity != null) {
        keys.add("[" + quantity.dimension());
      }
    }
    return keys.isEmpty() ? Set.of(NONE) : keys;
  }

  private static <K, T> void put(Map<K, Set<T>> index, K key, T owner) {
    index.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(owner);
  }
}
