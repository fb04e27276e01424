package dev.tributary.quickstart.broken;

import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.event.NoteWithdrawn;
import dev.tributary.schema.event.ReminderChanged;
import dev.tributary.schema.event.Sealed;
import dev.tributary.schema.event.Topics;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Records that no listener can take, by kind. */
final class BadRecords {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final Control control;
  private final NoteId note;
  private final String marker;
  private final Map<String, Supplier<BadRecord>> kinds = new LinkedHashMap<>();

  BadRecords(Control control, NoteId note, String marker) {
    this.control = control;
    this.note = note;
    this.marker = marker;
    describeForms();
    describeForeign();
    describeReminders();
  }

  private void describeForms() {
    add("malformed JSON", () -> altered("{", "{\"" + marker));
    add("unknown version", () -> altered("\"version\":1", "\"version\":7"));
    add("missing field", () -> altered("\"revision\"", "\"" + marker + "\""));
    add("wrong type", () -> altered("\"revision\":1", "\"revision\":\"" + marker + "\""));
    add("revision 0", () -> altered("\"revision\":1", "\"revision\":0"));
    add("no UUID", () -> altered(note.toString(), marker));
    add("trailing text", () -> altered("}", "}" + marker));
    add("oversized", () -> altered("{", "{\"x\":\"" + marker.repeat(40_000) + "\","));
    add("deep", () -> altered("{", "{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + ","));
    add("no value", () -> new BadRecord("", Topics.NOTES, key(), inserted().type(), null));
    add("no type", () -> new BadRecord("", Topics.NOTES, key(), null, bytes(inserted())));
    add("unknown type", () -> new BadRecord("", Topics.NOTES, key(), marker, bytes(inserted())));
    add(
        "odd type",
        () -> new BadRecord("", Topics.NOTES, key(), "\u0000\uFFFD", bytes(inserted())));
  }

  private void describeForeign() {
    add("wrong key", () -> record(Topics.NOTES, marker, inserted()));
    add("no key", () -> record(Topics.NOTES, null, inserted()));
    add("wrong tenant", () -> of(new NoteInserted(somebody(), note, 1, control.profile, NOW, NOW)));
    add("other profile", () -> of(new NoteInserted(control.user, note, 1, other(), NOW, NOW)));
    add("no such note", () -> of(inserted()));
    add(
        "nothing withdrawn",
        () -> of(new NoteWithdrawn(control.user, note, 1, control.profile, NOW)));
    add("other topic", () -> record(Topics.NOTES, key(), reminder("2026-04-01", "UTC", sealed())));
  }

  private void describeReminders() {
    add("reminder: no day", () -> ofReminder(reminder("2026-02-30", "UTC", sealed())));
    add("reminder: no zone", () -> ofReminder(reminder("2026-04-01", marker, sealed())));
    add("reminder: no text", () -> ofReminder(reminder("2026-04-01", "UTC", marker + "!")));
    add("reminder: a note", () -> record(Topics.REMINDERS, key(), inserted()));
    add(
        "reminder: malformed",
        () ->
            new BadRecord("", Topics.REMINDERS, key(), "dev.tributary.ReminderChanged", marker()));
  }

  /** One of a kind by turns, so that each occurs. */
  BadRecord next(int turn) {
    var kind = List.copyOf(kinds.entrySet()).get(turn % kinds.size());
    BadRecord it = kind.getValue().get();
    return new BadRecord(kind.getKey(), it.topic(), it.key(), it.type(), it.value());
  }

  private void add(String kind, Supplier<BadRecord> record) {
    kinds.put(kind, record);
  }

  private BadRecord altered(String part, String by) {
    Event event = new NoteInserted(control.user, note, 1, control.profile, NOW, NOW);
    byte[] value =
        EventJson.text(event)
            .replaceFirst(Pattern.quote(part), by)
            .getBytes(StandardCharsets.UTF_8);
    return new BadRecord("", Topics.NOTES, key(), event.type(), value);
  }

  private NoteInserted inserted() {
    var nowhere = new NoteId(SharedInstallation.IDS.next());
    return new NoteInserted(control.user, nowhere, 1, control.profile, NOW, NOW);
  }

  private ReminderChanged reminder(String due, String zone, String body) {
    return new ReminderChanged(
        control.user,
        control.profile,
        new ReminderId(SharedInstallation.IDS.next()),
        1,
        "requested",
        new Sealed(1, body),
        due,
        zone,
        null,
        note,
        null,
        NOW);
  }

  private static BadRecord of(Event event) {
    return record(Topics.NOTES, event.profileId().toString(), event);
  }

  private static BadRecord ofReminder(Event event) {
    return record(Topics.REMINDERS, event.profileId().toString(), event);
  }

  private static BadRecord record(String topic, @Nullable String key, Event event) {
    return new BadRecord("", topic, key, event.type(), bytes(event));
  }

  private static byte[] bytes(Event event) {
    return EventJson.write(event);
  }

  private byte[] marker() {
    return marker.getBytes(StandardCharsets.UTF_8);
  }

  private String key() {
    return control.profile.toString();
  }

  private static UserId somebody() {
    return new UserId(SharedInstallation.IDS.next());
  }

  private static ProfileId other() {
    return new ProfileId(SharedInstallation.IDS.next());
  }

  private static String sealed() {
    return Base64.getEncoder().encodeToString(new byte[64]);
  }
}
