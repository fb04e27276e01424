package dev.tributary.merge.merging;

/**
 * Something whose changes are counted and announced.
 *
 * @param revision from 1
 */
public record Revised<T>(T subject, int revision) {
  /** The first. */
  public static <T> Revised<T> first(T subject) {
    return new Revised<>(subject, 1);
  }

  /** The next. */
  public Revised<T> next(T changed) {
    return new Revised<>(changed, revision + 1);
  }
}
