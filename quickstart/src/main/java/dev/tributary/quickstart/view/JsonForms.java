package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.client.ShownStatement;
import dev.tributary.quickstart.client.StoredNote;
import dev.tributary.schema.id.FactId;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What programs get: fields only ever join. */
final class JsonForms {
  private JsonForms() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A list is an object with the list's name, so that more can join it. */
  static <T> ObjectNode list(String name, Collection<T> things, Function<T, ObjectNode> form) {
    ObjectNode object = object();
    object.set(name, array(things, form));
    return object;
  }

  static <T> ArrayNode array(Collection<T> things, Function<T, ObjectNode> form) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    things.stream().map(form).forEach(array::add);
    return array;
  }

  /** Ids and times have one text each. */
  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static ObjectNode profile(ListedProfile profile) {
    return object()
        .put("id", text(profile.id()))
        .put("name", profile.name())
        .put("created_at", text(profile.createdAt()))
        .put("updated_at", text(profile.updatedAt()));
  }

  static ObjectNode note(StoredNote note, String profile, @Nullable NoteProgress progress) {
    return object()
        .put("id", text(note.id()))
        .put("revision", note.revision())
        .put("profile_id", text(note.profile()))
        .put("profile", profile)
        .put("written_at", text(note.writtenAt()))
        .put("time_zone", note.zone().getId())
        .put("created_at", text(note.createdAt()))
        .put("state", progress == null ? null : progress.state())
        .put("cause", progress == null ? null : progress.cause())
        .put("text", note.text());
  }

  static ObjectNode fact(ShownFact fact) {
    return object()
        .put("id", text(fact.id()))
        .put("status", fact.status())
        .put("predicate", fact.predicate())
        .put("value", fact.value())
        .put("quote", fact.quote())
        .put("since", fact.since())
        .put("source_note_id", text(fact.source()))
        .put("closed_by_note_id", text(fact.closedBy()))
        .put("closed_by_decision_id", text(fact.closedByDecision()))
        .put("confirmed", fact.confirmed())
        .put("closing_reason", fact.closingReason())
        .put("statement_count", fact.statementCount())
        .put("first_seen_at", text(fact.firstSeenAt()));
  }

  static ObjectNode statement(ShownStatement statement) {
    ObjectNode object =
        object()
            .put("id", text(statement.id()))
            .put("note_id", text(statement.note()))
            .put("revision", statement.revision())
            .put("kind", statement.kind())
            .put("outcome", statement.outcome())
            .put("rule", statement.rule())
            .put("fact_id", text(statement.fact()))
            .put("reminder_id", text(statement.reminder()))
            .put("written_at", text(statement.writtenAt()))
            .put("predicate", statement.predicate())
            .put(statement.kind().equals("fact") ? "value" : "action", statement.words())
            .put("quote", statement.quote());
    ArrayNode beats = object.putArray("beats");
    statement.beats().forEach(beaten -> beats.add(beaten.toString()));
    return object;
  }

  /** A statement beside the one that beat it. */
  static ObjectNode beaten(ShownStatement statement) {
    return object()
        .put("id", text(statement.id()))
        .put("note_id", text(statement.note()))
        .put("fact_id", text(statement.fact()))
        .put("written_at", text(statement.writtenAt()))
        .put("value", statement.words())
        .put("quote", statement.quote());
  }

  static ObjectNode conflict(ShownConflict conflict, String profile) {
    ObjectNode object =
        object()
            .put("id", text(conflict.id()))
            .put("profile_id", text(conflict.profile()))
            .put("profile", profile)
            .put("status", conflict.status())
            .put("predicate", conflict.predicate())
            .put("note_id", text(conflict.raisedBy()))
            .put("settled_by_note_id", text(conflict.settledBy()))
            .put("settled_by_decision_id", text(conflict.settledByDecision()));
    object.set("existing", side(conflict.existing(), conflict.existingFact()));
    object.set("challenger", side(conflict.challenger(), conflict.challengerFact()));
    return object;
  }

  private static ObjectNode side(ShownConflict.Side side, FactId fact) {
    return object()
        .put("fact_id", text(fact))
        .put("value", side.value())
        .put("quote", side.quote())
        .put("note_id", text(side.note()));
  }

  static ObjectNode reminder(ShownReminder reminder, String profile) {
    return object()
        .put("id", text(reminder.id()))
        .put("profile_id", text(reminder.profile()))
        .put("profile", profile)
        .put("said", reminder.said())
        .put("state", reminder.state())
        .put("due", reminder.due())
        .put("due_at", text(reminder.dueAt()))
        .put("time_zone", reminder.zone().getId())
        .put("recurrence", reminder.recurrence())
        .put("action", reminder.action())
        .put("quote", reminder.quote())
        .put("source_note_id", text(reminder.source()))
        .put("closed_by_note_id", text(reminder.closedBy()))
        .put("fired_at", text(reminder.firedAt()))
        .put("done_at", text(reminder.doneAt()));
  }
}
