package dev.tributary.merge.reading.jdbc;

import dev.tributary.platform.paging.PageRequest;
import dev.tributary.platform.paging.Position;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page as the parameters {@code limit} and {@code after_*} of a statement. */
final class PageParameters {
  private PageParameters() {}

  static Map<String, @Nullable Object> of(PageRequest request) {
    Position after = request.after();
    Map<String, @Nullable Object> params = new HashMap<>();
    params.put("limit", request.fetched());
    params.put("after_at", after == null ? null : after.at().atOffset(ZoneOffset.UTC));
    params.put("after_id", after == null ? null : after.id());
    params.put("after_revision", after == null ? 0 : after.revision());
    return params;
  }
}
