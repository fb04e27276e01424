package dev.tributary.quickstart.broken;

import org.jspecify.annotations.Nullable;

/**
 * A record that no listener can take.
 *
 * @param type its ce_type; null if it has none
 */
record BadRecord(
    String kind,
    String topic,
    @Nullable String key,
    @Nullable String type,
    byte @Nullable [] value) {}
