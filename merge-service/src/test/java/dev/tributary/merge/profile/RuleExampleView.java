package dev.tributary.merge.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A profile as the examples of {@code docs/merge-rules.md} show it. */
record RuleExampleView(Profile profile, Map<StatementKey, String> words) {

  List<String> lines() {
    return Stream.of(
            profile.facts().stream().filter(this::isHeld).map(this::line),
            profile.conflicts().stream().map(this::line),
            profile.reminders().stream().map(this::line))
        .flatMap(lines -> lines)
        .toList();
  }

  /** What ended without having been said is no fact. */
  private boolean isHeld(Fact fact) {
    Ruling ruling = profile.rulings().get(fact.shown());
    return ruling == null || ruling.rule() != Rule.NOTHING_TO_END;
  }

  private String line(Fact fact) {
    return String.join(
        " | ", lower(fact.status()), fact.predicate().wireName(), word(fact.shown()));
  }

  private String line(Conflict conflict) {
    return String.join(
        " | ",
        conflict.isOpen() ? "conflict" : "conflict settled",
        word(conflict.existing()),
        word(conflict.challenger()));
  }

  private String line(Reminder reminder) {
    String due = reminder.due() == null ? "undated" : reminder.due();
    String once = String.join(" | ", lower(reminder.status()), word(reminder.shown()), due);
    return reminder.recurrence() == null ? once : once + " | " + reminder.recurrence();
  }

  private String word(StatementKey key) {
    return words.getOrDefault(key, "?");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
