package dev.tributary.platform.access;

import dev.tributary.schema.id.UserId;

/** The user that a request acts for, from a token that was checked. */
public record Caller(UserId user) {}
