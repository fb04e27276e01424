package dev.tributary.quickstart.view;

import dev.tributary.quickstart.input.NoteTime;
import dev.tributary.quickstart.input.ShortId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How people see ids and times.
 *
 * @param zone of the reader
 * @param wholeIds whether ids are shown in full
 */
public record Layout(ZoneId zone, boolean wholeIds) {
  ShortId ids(Collection<?> ids) {
    return wholeIds ? ShortId.whole() : ShortId.among(ids);
  }

  /** The usual cut of one id. */
  public String id(Object id) {
    return wholeIds ? id.toString() : ShortId.usual().of(id);
  }

  String time(@Nullable Instant time) {
    return time == null ? "" : NoteTime.show(time, zone);
  }
}
