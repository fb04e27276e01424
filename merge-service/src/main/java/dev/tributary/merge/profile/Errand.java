package dev.tributary.merge.profile;

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
 * An action as matching sees it: call Ada about the lease.
 *
 * @param act the word it begins with: call
 * @param things common words that it names: lease
 * @param particulars names and numbers in it, which say less about the errand: Ada
 */
record Errand(String act, Set<String> things, Set<String> particulars, String squashed) {

  private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]*");

  static Errand of(String action) {
    Wording wording = Wording.of(action);
    List<String> words =
        wording.stems().stream()
            .filter(ErrandWords::isTelling)
            .map(ErrandWords::canonical)
            .distinct()
            .toList();
    String act = words.isEmpty() ? "" : words.getFirst();
    Set<String> names = names(action);
    Set<String> things = new LinkedHashSet<>(words);
    things.remove(act);
    Set<String> particulars = new LinkedHashSet<>(things);
    particulars.retainAll(names);
    things.removeAll(names);
    particulars.addAll(wording.numbers());
    return new Errand(act, Set.copyOf(things), Set.copyOf(particulars), wording.squashed());
  }

  private static Set<String> names(String action) {
    return NAME.matcher(action)
        .results()
        .map(MatchResult::group)
        .flatMap(name -> Wording.of(name).stems().stream())
        .collect(Collectors.toSet());
  }

  /** Whether having done the one may mean having done the other. */
  boolean answers(Errand that) {
    if (sharedThings(that) > 0) {
      return true;
    }
    boolean actsMeet = mentions(that.act) || that.mentions(act);
    boolean oneIsBare = objects().isEmpty() || that.objects().isEmpty();
    return actsMeet && (oneIsBare || sharesParticular(that));
  }

  /** Whether both say the same, one perhaps at greater length. */
  boolean isSameAs(Errand that) {
    return act.equals(that.act)
        && (objects().containsAll(that.objects()) || that.objects().containsAll(objects()));
  }

  int sharedThings(Errand that) {
    Set<String> shared = new HashSet<>(things);
    shared.retainAll(that.things);
    return shared.size();
  }

  boolean sharesParticular(Errand that) {
    return !Collections.disjoint(particulars, that.particulars);
  }

  private boolean mentions(String word) {
    return !word.isEmpty() && (act.equals(word) || things.contains(word));
  }

  Set<String> objects() {
    Set<String> objects = new HashSet<>(things);
    objects.addAll(particulars);
    return objects;
  }

  Set<String> slots() {
    Set<String> slots = new HashSet<>(objects());
    slots.add(act.isEmpty() ? "=" + squashed : act);
    return slots;
  }
}
