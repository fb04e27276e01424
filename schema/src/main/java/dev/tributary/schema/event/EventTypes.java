package dev.tributary.schema.event;

import java.util.SortedMap;
import java.util.TreeMap;

/** Names of the event records on the wire: {@code dev.tributary.NoteInserted}. */
final class EventTypes {
  private static final String PREFIX = "dev.tributary.";

  private static final SortedMap<String, Class<? extends Event>> BY_NAME = new TreeMap<>();

  static {
    for (Class<?> type : Event.class.getPermittedSubclasses()) {
      BY_NAME.put(PREFIX + type.getSimpleName(), type.asSubclass(Event.class));
    }
  }

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
