package dev.tributary.merge.consent;

import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the session's user does not want a model to read. */
public interface Refusals {
  /** Since when no note may be read; null if notes may be. */
  @Nullable Instant ofAll(UserId user);

  /** Profiles about which no note may be read, the first to be refused first. */
  List<RefusedProfile> ofProfiles(UserId user);

  /** The same of one profile; empty if there is no such profile. */
  Optional<ProfileConsent> of(UserId user, ProfileId profile);

  /** Refuses all; again changes nothing. */
  void refuse(UserId user);

  /** Takes that back; what was refused of single profiles stays refused. */
  void allow(UserId user);

  /**
   * Refuses or allows notes about a profile; again changes nothing.
   *
   * @return whether there is such a profile
   */
  boolean set(UserId user, ProfileId profile, boolean allowed);

  /** A profile about which no note may be read. */
  record RefusedProfile(ProfileId profile, Instant refusedAt) {}

  /**
   * What holds for a profile by itself.
   *
   * @param refusedAt null if its notes may be read
   */
  record ProfileConsent(@Nullable Instant refusedAt) {}
}
