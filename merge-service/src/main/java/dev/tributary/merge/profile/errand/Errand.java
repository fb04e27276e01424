package dev.tributary.merge.profile.errand;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An action as matching sees it: {@code call Ada about the lease}.
 *
 * @param act the word it begins with: call
 * @param things common words that it names: lease
 * @param particulars names and numbers in it, which many errands of one person share: Ada
 */
public record Errand(String act, Set<String> things, Set<String> particulars, String squashed) {

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
