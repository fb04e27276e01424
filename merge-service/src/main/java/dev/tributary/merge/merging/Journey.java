package dev.tributary.merge.merging;

import dev.tributary.schema.id.ProfileId;

/** From a profile that notes are no longer part of to the one that they are part of now. */
public record Journey(ProfileId from, ProfileId to) {}
