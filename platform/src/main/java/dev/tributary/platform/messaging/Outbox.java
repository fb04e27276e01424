package dev.tributary.platform.messaging;

import dev.tributary.schema.event.Event;
import java.util.List;

/**
 * Where events wait to be published. Call within the row-level session that makes the event true.
 */
public interface Outbox {
  /** Records an event, to be published after the commit, on the topic of its kind. */
  default void add(Event event) {
    addAll(List.of(event));
  }

  /** The same of several, in this order. */
  void addAll(List<? extends Event> events);
}
