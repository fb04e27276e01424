package dev.tributary.merge.reading.http;

import dev.tributary.merge.reading.ShownProfile;
import dev.tributary.platform.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of profiles.
 *
 * @param next what to send as {@code after} for the next page; null on the last one
 */
record ProfileList(List<ShownProfile> profiles, @Nullable String next) {
  static ProfileList of(Page<ShownProfile> page) {
    return new ProfileList(page.rows(), page.next());
  }
}
