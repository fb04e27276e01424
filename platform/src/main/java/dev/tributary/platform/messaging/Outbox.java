package dev.tributary.platform.messaging;

import dev.tributary.schema.event.Event;

/**
 * Where events wait to be published. Call within the row-level session that makes the event true.
 */
public interface Outbox {
  /** Records an event, to be published after the commit, on the topic of its kind. */
  void add(Event event);
}
