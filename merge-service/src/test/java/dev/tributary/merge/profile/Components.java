package dev.tributary.merge.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Statements by what slots connect, as persistence loads them. */
final class Components {

  private Components() {}

  static List<List<Statement>> of(List<Statement> statements) {
    List<List<Statement>> components = new ArrayList<>();
    List<Statement> left = new ArrayList<>(statements);
    while (!left.isEmpty()) {
      List<Statement> component = new ArrayList<>();
      Set<String> reached = new TreeSet<>(Slots.of(left.getFirst()));
      while (left.removeIf(statement -> isReached(statement, reached, component))) {
        component.forEach(statement -> reached.addAll(Slots.of(statement)));
      }
      components.add(component);
    }
    return components;
  }

  private static boolean isReached(
      Statement statement, Set<String> reached, List<Statement> component) {
    return !Collections.disjoint(reached, Slots.of(statement)) && component.add(statement);
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
