package dev.tributary.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next what to send as {@code after} for the next page; null if this is the last one
 */
public record Page<T>(List<T> rows, @Nullable String next) {
  /**
   * The page of what was fetched.
   *
   * @param fetched up to {@link PageRequest#fetched} rows in the list's order
   */
  public static <T> Page<T> of(List<T> fetched, PageRequest request, Function<T, Position> end) {
    if (fetched.size() <= request.limit()) {
      return new Page<>(List.copyOf(fetched), null);
    }
    List<T> rows = List.copyOf(fetched.subList(0, request.limit()));
    return new Page<>(rows, end.apply(rows.getLast()).cursor());
  }

  /** The same page of something else. */
  public <S> Page<S> map(Function<T, S> each) {
    return new Page<>(rows.stream().map(each).toList(), next);
  }
}
