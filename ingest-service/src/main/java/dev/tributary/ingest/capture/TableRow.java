package dev.tributary.ingest.capture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Columns of a row, however it was come by. */
public interface TableRow {
  /** A column as text, null where the column is. */
  @Nullable String text(String column);

  /** A column that holds a time, null where the column does. */
  @Nullable Instant instant(String column);
}
