package dev.tributary.merge.profile.errand;

import dev.tributary.merge.profile.value.Wording;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An action as matching sees it: {@code call Ada about the lease}.
 *
 * @param act the word it begins with: call
 * @param things common words that it names: lease
 * @param particulars names and numbers in it, which many errands of one person share: Ada
 */
public record Errand(String act, Set<String> things, Set<String> particulars, String squashed) {

  private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]*");

  public static Errand of(String action) {
    Wording wording = Wording.of(action);
    List<String> words = tellingWords(wording);
    String act = words.isEmpty() ? "" : words.getFirst();
    Set<String> names = names(action);
    Set<String> things = new HashSet<>(words);
    things.remove(act);
    Set<String> particulars = new HashSet<>(things);
    particulars.retainAll(names);
    particulars.addAll(wording.numbers());
    things.removeAll(names);
    return new Errand(act, Set.copyOf(things), Set.copyOf(particulars), wording.squashed());
  }

  private static List<String> tellingWords(Wording wording) {
    return wording.stems().stream()
        .filter(ErrandWords::isTelling)
        .map(ErrandWords::canonical)
        .distinct()
        .toList();
  }

  private static Set<String> names(String action) {
    return NAME.matcher(action)
        .results()
        .map(MatchResult::group)
        .flatMap(name -> Wording.of(name).stems().stream())
        .collect(Collectors.toSet());
  }

  /**
   * Whether having done the one may mean having done the other: where both name things they must
   * share one; else the act must agree, and the names do if both have some.
   */
  public boolean answers(Errand that) {
    if (!things.isEmpty() && !that.things.isEmpty() && sharedThings(that) > 0) {
      return true;
    }
    boolean actsMeet = mentions(that.act) || that.mentions(act);
    boolean oneIsVague = things.isEmpty() || that.things.isEmpty();
    boolean namesAgree =
        particulars.isEmpty() || that.particulars.isEmpty() || sharesParticular(that);
    return actsMeet && oneIsVague && namesAgree;
  }

  /** Whether both say the same, one perhaps at greater length. */
  public boolean isSameAs(Errand that) {
    return act.equals(that.act)
        && (objects().containsAll(that.objects()) || that.objects().containsAll(objects()));
  }

  /** Whether both are but an encounter with one person: {@code see Ada}, {@code tea with Ada}. */
  public boolean isEncounterLike(Errand that) {
    return things.isEmpty() && that.things.isEmpty() && sharesParticular(that);
  }

  public int sharedThings(Errand that) {
    Set<String> shared = new HashSet<>(things);
    shared.retainAll(that.things);
    return shared.size();
  }

  public boolean sharesParticular(Errand that) {
    return !Collections.disjoint(particulars, that.particulars);
  }

  private boolean mentions(String word) {
    return !word.isEmpty() && (act.equals(word) || things.contains(word));
  }

  private Set<String> objects() {
    Set<String> objects = new HashSet<>(things);
    objects.addAll(particulars);
    return objects;
  }

  /** Keys of which two errands that have to do with each other have one in common. */
  public Set<String> slots() {
    Set<String> slots = new LinkedHashSet<>(objects());
    slots.add(act.isEmpty() ? "=" + squashed : act);
    return slots;
  }
}
