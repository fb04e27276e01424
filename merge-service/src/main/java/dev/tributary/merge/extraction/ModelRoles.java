package dev.tributary.merge.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Which model does what.
 *
 * @param reader reads notes
 * @param judge compares values; null where nobody ever does
 */
public record ModelRoles(LanguageModel reader, @Nullable LanguageModel judge) {}
