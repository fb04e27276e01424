package dev.tributary.merge.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The promises made so far; a statement finds only those with which it shares a slot. */
final class Agenda {

  private final List<Promise> promises = new ArrayList<>();
  private final Map<String, Set<Promise>> bySlot = new HashMap<>();

  List<Promise> meeting(Set<String> slots, Predicate<Promise> condition) {
    return slots.stream()
        .flatMap(slot -> bySlot.getOrDefault(slot, Set.of()).stream())
        .distinct()
        .filter(condition)
        .sorted(Promise.EARLIEST_DUE)
        .toList();
  }

  void add(Request request) {
    Promise promise = new Promise(request);
    promises.add(promise);
    index(promise, request);
  }

  void index(Promise promise, Request request) {
    request
        .slots()
        .forEach(slot -> bySlot.computeIfAbsent(slot, _ -> new LinkedHashSet<>()).add(promise));
  }

  List<Reminder> reminders() {
    return promises.stream()
        .map(Promise::toReminder)
        .sorted(Comparator.comparing(Reminder::first))
        .toList();
  }
}
