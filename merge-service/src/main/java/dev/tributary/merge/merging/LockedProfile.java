package dev.tributary.merge.merging;

import dev.tributary.platform.keys.Keyring;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;

/**
 * A profile whose lock this transaction holds, and the keys of its user: whoever has one may change
 * what was merged.
 */
public record LockedProfile(UserId user, ProfileId id, Keyring keys) {}
