package dev.tributary.merge.reading;

import dev.tributary.schema.id.UserId;

/** Counts the notes of the session's user. */
public interface NoteCounting {
  NoteCounts count(UserId user);
}
