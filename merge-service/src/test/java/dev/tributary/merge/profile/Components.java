package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.value.normal.NormalFormsFixture.FORMS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Statements by what slots connect, as persistence loads them. */
final class Components {

  private static final StatementReader READER = new StatementReader(FORMS);

  private Components() {}

  static List<List<Statement>> of(Told told) {
    Map<Statement, Set<String>> slots = new LinkedHashMap<>();
    told.notes().statements().forEach(it -> slots.put(it, keys(it, told)));
    List<List<Statement>> components = new ArrayList<>();
    while (!slots.isEmpty()) {
      components.add(takeWhatMeetsTheFirst(slots));
    }
    return components;
  }

  /** By its words, by what readers found, and by the decisions that name it. */
  private static Set<String> keys(Statement statement, Told told) {
    Set<String> keys = new HashSet<>(new Slots(FORMS).of(statement));
    if (statement instanceof FactStatement fact) {
      keys.addAll(READER.read(fact).linkedBy(told.verdicts()).slots());
    }
    for (Decision decision : told.decisions()) {
      if (decision.named().anyMatch(statement.key()::equals)) {
        keys.add("decision:" + decision.id());
      }
      if (decision instanceof Decision.CorrectFact correction
          && correction.statement().equals(statement.key())
          && statement instanceof FactStatement fact) {
        Said corrected = READER.read(fact.correctedBy(correction));
        keys.addAll(corrected.linkedBy(told.verdicts()).slots());
      }
    }
    return keys;
  }

  private static List<Statement> takeWhatMeetsTheFirst(Map<Statement, Set<String>> left) {
    List<Statement> component = new ArrayList<>();
    Set<String> reached = new HashSet<>(left.values().iterator().next());
    Map<Statement, Set<String>> met = metBy(reached, left);
    while (!met.isEmpty()) {
      component.addAll(met.keySet());
      met.values().forEach(reached::addAll);
      left.keySet().removeAll(met.keySet());
      met = metBy(reached, left);
    }
    return component;
  }

  private static Map<Statement, Set<String>> metBy(
      Set<String> reached, Map<Statement, Set<String>> left) {
    return left.entrySet().stream()
        .filter(statement -> !Collections.disjoint(reached, statement.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The profiles as one, in one order. */
  static Profile joined(List<Profile> parts) {
    Map<StatementKey, Ruling> rulings = new TreeMap<>();
    Set<Undecided> undecided = new HashSet<>();
    parts.forEach(part -> {
      rulings.putAll(part.rulings());
      undecided.addAll(part.undecided());
    });
    return new Profile(
        parts.stream()
            .flatMap(part -> part.facts().stream())
            .sorted(Comparator.comparing(fact -> fact.members().getFirst()))
            .toList(),
        parts.stream()
            .flatMap(part -> part.conflicts().stream())
            .sorted(Comparator.comparing(Conflict::challenger))
            .toList(),
        parts.stream()
            .flatMap(part -> part.reminders().stream())
            .sorted(Comparator.comparing(Reminder::first))
            .toList(),
        rulings,
        undecided);
  }
}
