package dev.tributary.schema.event;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of the event records on the wire: {@code dev.tributary.NoteInserted}. */
final class EventTypes {
  private static final String PREFIX = "dev.tributary.";

  private static final Map<String, Class<? extends Event>> BY_NAME =
      List.of(
              NoteInserted.class,
              NoteWithdrawn.class,
              NoteMerged.class,
              NoteParked.class,
              ConflictChanged.class,
              ReminderChanged.class,
              ReminderFired.class)
          .stream()
          .collect(Collectors.toMap(EventTypes::nameOf, Function.identity()));

  private EventTypes() {}

  static String nameOf(Class<? extends Event> type) {
    return PREFIX + type.getSimpleName();
  }

  static Class<? extends Event> named(String name) throws UnreadableEvent {
    Class<? extends Event> type = BY_NAME.get(name);
    if (type == null) {
      throw new UnreadableEvent(
          EventHeaders.TYPE, "names no event of this version; expected one of " + BY_NAME.keySet());
    }
    return type;
  }
}
