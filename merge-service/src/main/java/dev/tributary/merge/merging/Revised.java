package dev.tributary.merge.merging;

import dev.tributary.schema.id.ProfileId;

/**
 * Something whose changes are counted and announced.
 *
 * @param profile where it is, or was when it was last announced
 * @param revision from 1
 */
public record Revised<T>(T subject, ProfileId profile, int revision) {
  /** The first. */
  public static <T> Revised<T> first(T subject, ProfileId profile) {
    return new Revised<>(subject, profile, 1);
  }

  /** The next. */
  public Revised<T> next(T changed, ProfileId where) {
    return new Revised<>(changed, where, revision + 1);
  }

  /** Whether there is nothing to announce. */
  boolean isStill(T now, ProfileId where) {
    return subject.equals(now) && profile.equals(where);
  }
}
