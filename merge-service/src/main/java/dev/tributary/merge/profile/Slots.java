package dev.tributary.merge.profile;

import dev.tributary.merge.profile.errand.Errand;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys by which statements meet: those that no chain of common keys connects never influence
 * each other, so that a fold of what is connected to a note is the fold of all, as far as the note
 * goes.
 *
 * <p>A predicate with one value has one key. One with many has the normal form, label, drug or
 * wording of a value and of the value that it replaces; identifiers have their predicate besides,
 * because a change of the only one need not name it. Reminders and completions have the words of
 * their action.
 */
public final class Slots {

  private Slots() {}

  public static Set<String> of(Statement statement) {
    return switch (statement) {
      case FactStatement fact -> ofFact(fact);
      case ReminderStatement reminder -> in("reminder", Errand.of(reminder.action()).slots());
      case CompletionStatement completion -> in("reminder", Errand.of(completion.action()).slots());
    };
  }

  private static Set<String> ofFact(FactStatement fact) {
    Predicate predicate = fact.predicate();
    String family = predicate.family().name();
    return switch (predicate.cardinality()) {
      case ONE -> Set.of(family);
      case MANY -> in(family, valueSlots(fact));
    };
  }

  private static Set<String> valueSlots(FactStatement fact) {
    Set<String> slots = new LinkedHashSet<>(Phrase.of(fact.predicate(), fact.value()).slots());
    String previous = fact.previousValue();
    if (previous != null) {
      slots.addAll(Phrase.of(fact.predicate(), previous).slots());
    }
    if (fact.predicate().isIdentifier()) {
      slots.add("");
    }
    return slots;
  }

  private static Set<String> in(String family, Set<String> slots) {
    return slots.stream().map(slot -> family + ":" + slot).collect(Collectors.toUnmodifiableSet());
  }
}
