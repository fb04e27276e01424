package dev.tributary.merge.consent.http;

import dev.tributary.merge.consent.ReadConsent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a model may read the caller's notes.
 *
 * @param refusedAt null if it is allowed
 * @param refusedProfiles about which it may read none even where the rest is allowed
 */
record WholeConsent(
    boolean allowed, @Nullable Instant refusedAt, List<RefusedProfile> refusedProfiles) {
  /** One profile that is refused by itself. */
  record RefusedProfile(UUID profileId, Instant refusedAt) {}

  static WholeConsent of(ReadConsent.Whole consent) {
    return new WholeConsent(
        consent.refusedAt() == null,
        consent.refusedAt(),
        consent.profiles().stream()
            .map(it -> new RefusedProfile(it.profile().value(), it.refusedAt()))
            .toList());
  }
}
