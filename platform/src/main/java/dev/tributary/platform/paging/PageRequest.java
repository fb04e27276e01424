package dev.tributary.platform.paging;

import dev.tributary.platform.problem.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param after where the page before ended; null for the first page
 * @param limit how many at most
 */
public record PageRequest(@Nullable Position after, int limit) {
  /** The first page of a list of small things. */
  public static final int LIMIT = 100;

  /** The longest page of such a list. */
  public static final int HIGHEST_LIMIT = 500;

  /** The whole list. */
  public static final PageRequest ALL = new PageRequest(null, Integer.MAX_VALUE - 1);

  /**
   * Reads the query parameters {@code after} and {@code limit} (100 unless given, at most 500).
   *
   * @throws InvalidField if one of them is wrong
   */
  public static PageRequest of(@Nullable String after, @Nullable String limit) {
    return of(after, limit, LIMIT, HIGHEST_LIMIT);
  }

  /**
   * Reads the query parameters {@code after} and {@code limit}.
   *
   * @throws InvalidField if one of them is wrong
   */
  public static PageRequest of(
      @Nullable String after, @Nullable String limit, int usual, int highest) {
    return new PageRequest(after == null ? null : Position.of(after), limit(limit, usual, highest));
  }

  /** One more than is shown tells whether there is a next page. */
  public int fetched() {
    return limit + 1;
  }

  private static int limit(@Nullable String text, int usual, int highest) {
    if (text == null) {
      return usual;
    }
    try {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= highest) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Answered like a number out of range: the remedy is the same.
    }
    throw new InvalidField("limit", "must be a number from 1 to " + highest);
  }
}
