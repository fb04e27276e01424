package dev.tributary.platform.paging;

import dev.tributary.platform.problem.InvalidField;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page ends: what its last row is sorted by. Rows that come or go meanwhile do not shift
 * the next page.
 *
 * @param revision 0 where rows have none
 */
public record Position(Instant at, UUID id, int revision) {
  /** Stands for a time that is not known, and is sorted last. */
  public static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private static final Instant FIRST = Instant.parse("-4000-01-01T00:00:00Z");
  private static final String PARTS = "/";

  public Position(Instant at, UUID id) {
    this(at, id, 0);
  }

  /**
   * Reads what {@link #cursor} wrote.
   *
   * @throws InvalidField naming {@code after}
   */
  static Position of(String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String[] parts = text.split(PARTS, 3);
      var position =
          new Position(
              Instant.parse(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
      if (!position.at.isBefore(FIRST) && !position.at.isAfter(LAST)) {
        return position;
      }
    } catch (IllegalArgumentException
        | DateTimeException
        | ArrayIndexOutOfBoundsException notOurs) {
      // Answered like one from another time: the remedy is the same.
    }
    throw new InvalidField("after", "must be the `next` of an earlier page");
  }

  /** As clients pass it on, without looking into it: Base64, safe in a URL. */
  String cursor() {
    String text = at + PARTS + id + PARTS + revision;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
