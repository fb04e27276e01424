package dev.tributary.merge.consent.http;

import dev.tributary.merge.consent.Refusals.ProfileConsent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a model may read notes about one profile. Where all is refused it may not, whatever this
 * says.
 *
 * @param refusedAt null if it is allowed
 */
record ShownConsent(boolean allowed, @Nullable Instant refusedAt) {
  static ShownConsent of(ProfileConsent consent) {
    return new ShownConsent(consent.refusedAt() == null, consent.refusedAt());
  }
}
