package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** What has become different in a profile from one look at it to the next. */
public final class Changes {
  private final List<Change> changes;

  private Changes(List<Change> changes) {
    this.changes = changes;
  }

  public static Changes between(Portrait before, Portrait after) {
    SequencedMap<String, Entry> old = entries(before);
    SequencedMap<String, Entry> now = entries(after);
    SequencedSet<String> ids = new LinkedHashSet<>(now.keySet());
    ids.addAll(old.keySet());
    return new Changes(
        ids.stream()
            .filter(id -> !Objects.equals(old.get(id), now.get(id)))
            .map(id -> change(id, old.get(id), now.get(id)))
            .toList());
  }

  private record Entry(String kind, String subject, String value, String status) {}

  private static SequencedMap<String, Entry> entries(Portrait portrait) {
    SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    for (ShownFact fact : FactTable.sorted(portrait.profile().facts())) {
      entries.put(
          fact.id().toString(),
          new Entry("fact", Words.of(fact.predicate()), fact.value(), FactTable.status(fact)));
    }
    for (ShownConflict conflict : portrait.profile().conflicts()) {
      entries.put(
          conflict.id().toString(),
          new Entry(
              "conflict",
              Words.of(conflict.predicate()),
              ConflictTable.sides(conflict),
              conflict.status()));
    }
    for (ShownReminder reminder : portrait.reminders()) {
      entries.put(
          reminder.id().toString(),
          new Entry(
              "reminder",
              ReminderTable.due(reminder),
              reminder.action(),
              ReminderTable.state(reminder)));
    }
    return entries;
  }

  private static Change change(String id, @Nullable Entry was, @Nullable Entry is) {
    Entry shown = is == null ? Objects.requireNonNull(was) : is;
    return new Change(
        shown.kind(),
        id,
        shown.subject(),
        shown.value(),
        was == null ? null : was.status(),
        is == null ? null : is.status());
  }

  ArrayNode json() {
    return JsonForms.array(changes, Change::json);
  }

  void show(Screen screen) {
    if (changes.isEmpty()) {
      screen.line(Tone.QUIET, "Nothing in the profile has changed by it.");
      return;
    }
    var table =
        new Table(
            Column.fixed(""),
            Column.fixed("WHAT"),
            Column.fixed("OF"),
            Column.flexible("VALUE"),
            Column.flexible("STATUS"));
    for (Change change : changes) {
      table.row(
          change.sign(),
          Cell.of(change.kind()),
          Cell.of(change.subject()),
          Cell.of(Words.value(change.value())),
          Cell.of(change.effect()));
    }
    screen.table(table);
  }
}
