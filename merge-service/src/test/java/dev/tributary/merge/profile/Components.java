package dev.tributary.merge.profile;

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

  private Components() {}

  static List<List<Statement>> of(List<Statement> statements) {
    Map<Statement, Set<String>> slots = new LinkedHashMap<>();
    statements.forEach(statement -> slots.put(statement, Slots.of(statement)));
    List<List<Statement>> components = new ArrayList<>();
    while (!slots.isEmpty()) {
      components.add(takeWhatMeetsTheFirst(slots));
    }
    return components;
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
    Map<StatementKey, Outcome> outcomes = new TreeMap<>();
    parts.forEach(part -> outcomes.putAll(part.outcomes()));
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
        outcomes);
  }
}
