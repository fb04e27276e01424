package dev.tributary.quickstart.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.lines.UnreadableFile;
import dev.tributary.schema.id.NoteId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes outcomes as the scorer reads them: one line a scenario, the state after its last note.
 * Equal outcomes make equal files, whatever order the pipeline worked in.
 */
public final class Predictions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Predictions() {}

  /** Makes sure that a file can be written before an hour is spent on what to write. */
  public static void requireWritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null || !Files.isWritable(folder)) {
      throw UnreadableFile.of(
          file.toString(), "it cannot be written: name a file in a folder that exists");
    }
  }

  public static void write(Path file, List<Outcome> outcomes) {
    try {
      Files.write(file, outcomes.stream().map(Predictions::line).toList());
    } catch (IOException e) {
      throw UnreadableFile.of(file.toString(), "it cannot be written");
    }
  }

  static String line(Outcome outcome) {
    ObjectNode line = JSON.createObjectNode().put("id", outcome.scenario().id());
    addFacts(line.putArray("facts"), outcome);
    addConflicts(line.putArray("conflicts"), outcome);
    addReminders(line.putArray("reminders"), outcome);
    return line.toString();
  }

  private static void addFacts(ArrayNode facts, Outcome outcome) {
    outcome.profile().facts().stream()
        // What was only hinted at is no prediction.
        .filter(fact -> !fact.status().equals("tentative"))
        .sorted(
            Comparator.comparing(Predictions::source)
                .thenComparing(ShownFact::predicate)
                .thenComparing(ShownFact::value)
                .thenComparing(ShownFact::status))
        .forEach(fact ->
            facts
                .addObject()
                .put("predicate", fact.predicate())
                .put("value", fact.value())
                .put("status", fact.status())
                .put("source_note", outcome.name(source(fact)))
                .put("evidence", fact.quote()));
  }

  /** Nobody decides anything in an evaluation, so each fact is from a note. */
  private static NoteId source(ShownFact fact) {
    return Objects.requireNonNull(fact.source(), "a fact that no note says");
  }

  private static void addConflicts(ArrayNode conflicts, Outcome outcome) {
    outcome.profile().conflicts().stream()
        .sorted(
            Comparator.comparing(ShownConflict::raisedBy)
                .thenComparing(ShownConflict::predicate)
                .thenComparing(conflict -> conflict.challenger().value()))
        .forEach(conflict ->
            conflicts
                .addObject()
                .put("predicate", conflict.predicate())
                .put("existing_value", conflict.existing().value())
                .put("new_value", conflict.challenger().value())
                .put("note", outcome.name(conflict.raisedBy())));
  }

  private static void addReminders(ArrayNode reminders, Outcome outcome) {
    outcome.reminders().stream()
        .sorted(Comparator.comparing(ShownReminder::source).thenComparing(ShownReminder::action))
        .forEach(reminder ->
            reminders
                .addObject()
                .put("action", reminder.action())
                .put("due", due(reminder))
                .put("recurrence", reminder.recurrence())
                .put("status", status(reminder))
                .put("source_note", outcome.name(reminder.source())));
  }

  /** A clock time gets the offset that its zone has on that day. */
  private static @Nullable String due(ShownReminder reminder) {
    String due = reminder.due();
    return due == null || !due.contains("T")
        ? due
        : LocalDateTime.parse(due)
            .atZone(reminder.zone())
            .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  /** Only what a note says closes one: fired and expired ones are open. */
  private static String status(ShownReminder reminder) {
    return switch (reminder.said()) {
      case "completed" -> "done";
      case "cancelled" -> "cancelled";
      default -> "open";
    };
  }
}
