package dev.tributary.merge.profile.value;

import org.jspecify.annotations.Nullable;

/** The words for numbers. */
public interface Numerals {

  /** The number that a single folded English word names: seven, twenty, thousand; null if none. */
  @Nullable Long valueOf(String word);
}
