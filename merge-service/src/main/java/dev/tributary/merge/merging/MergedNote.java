package dev.tributary.merge.merging;

import dev.tributary.schema.event.NoteMerged;
import java.util.Map;

/**
 * A merged note revision with its outcome as it is now, ready to be announced.
 *
 * @param announced the outcome that was announced last; empty if none was
 * @param event the announcement that the outcome of now would make
 */
public record MergedNote(Map<String, Integer> announced, NoteMerged event) {
  public MergedNote {
    announced = Map.copyOf(announced);
  }

  /**
   * Whether somebody who only reads the announcements would believe something that is no longer so.
   */
  boolean isNews() {
    return event.outcomeRevision() == 1 || !announced.equals(event.outcome());
  }
}
