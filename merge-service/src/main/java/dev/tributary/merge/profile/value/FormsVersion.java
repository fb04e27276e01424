package dev.tributary.merge.profile.value;

/**
 * How values are read: the same version gives the same normal forms, and with them the same slots.
 *
 * @param name for people and for comparison with itself; no order
 */
public record FormsVersion(String name) {}
