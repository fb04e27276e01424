package dev.tributary.merge.profile;

import dev.tributary.merge.profile.errand.Errand;
import dev.tributary.merge.profile.value.NormalForms;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which statements meet: those that no chain of common keys connects never influence
 * each other, so that a fold of what is connected to a note is the fold of all, as far as the note
 * goes.
 *
 * <p>Each value, and the one that it replaces, has its name. A predicate with one value has one key
 * besides; one with many has the normal form, label, drug or wording of both, and identifiers have
 * their predicate, too, because a change of the only one need not name it. Reminders and
 * completions have the words of their action.
 */
public final class Slots {

  private final StatementReader reader;

  public Slots(NormalForms forms) {
    this.reader = new StatementReader(forms);
  }

  public Set<String> of(Statement statement) {
    return switch (statement) {
      case FactStatement fact -> reader.read(fact).slots();
      case ReminderStatement reminder -> reader.read(reminder).slots();
      case CompletionStatement completion -> reader.read(completion).slots();
    };
  }

  /** The names of the values of a statement, which are among its slots: verdicts speak of them. */
  public Set<String> names(Statement statement) {
    return statement instanceof FactStatement fact ? reader.read(fact).names() : Set.of();
  }

  static Set<String> of(Errand errand) {
    return in("reminder", errand.slots());
  }

  /** The slots of a value whose texts are read already. */
  static Set<String> of(Predicate predicate, Phrase value, @Nullable Phrase previous) {
    String family = predicate.family().name();
    return switch (predicate.cardinality()) {
      case ONE -> withNames(Set.of(family), value, previous);
      case MANY -> withNames(in(family, ofMany(predicate, value, previous)), value, previous);
    };
  }

  /** Without those of its words. */
  static Set<String> ofValue(Predicate predicate, Phrase phrase) {
    return in(predicate.family().name(), phrase.value().slots());
  }

  /** By their names values meet those that a reader found to say the same. */
  private static Set<String> withNames(Set<String> slots, Phrase value, @Nullable Phrase previous) {
    Set<String> named = new LinkedHashSet<>(slots);
    named.add(value.name());
    if (previous != null) {
      named.add(previous.name());
    }
    return Set.copyOf(named);
  }

  private static Set<String> ofMany(Predicate predicate, Phrase value, @Nullable Phrase previous) {
    Set<String> slots = new LinkedHashSet<>(value.slots());
    if (previous != null) {
      slots.addAll(previous.slots());
    }
    if (predicate.isIdentifier()) {
      slots.add("");
    }
    return slots;
  }

  private static Set<String> in(String family, Set<String> slots) {
    return slots.stream().map(slot -> family + ":" + slot).collect(Collectors.toUnmodifiableSet());
  }
}
