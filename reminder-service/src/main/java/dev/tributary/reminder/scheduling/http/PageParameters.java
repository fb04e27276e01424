package dev.tributary.reminder.scheduling.http;

import dev.tributary.platform.problem.InvalidField;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the query, and says which parameter is wrong without quoting it. */
final class PageParameters {
  private static final int LIMIT = 100;
  private static final int HIGHEST_LIMIT = 500;

  private PageParameters() {}

  static @Nullable ProfileId profile(@Nullable String text) {
    return text == null ? null : id("profile_id", text, ProfileId::of);
  }

  static @Nullable ReminderId after(@Nullable String text) {
    return text == null ? null : id("after", text, ReminderId::of);
  }

  static int limit(@Nullable String text) {
    if (text == null) {
      return LIMIT;
    }
    try {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= HIGHEST_LIMIT) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Answered like a number out of range: the remedy is the same.
    }
    throw new InvalidField("limit", "must be a number from 1 to " + HIGHEST_LIMIT);
  }

  private static <T> T id(String field, String text, Function<String, T> read) {
    try {
      return read.apply(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidField(field, "must be a UUID");
    }
  }
}
