package dev.tributary.merge.profile;

/** Why a fact is no longer current. */
public enum ClosingReason {
  /** It was so and has become different. */
  CHANGE,
  /** It had been noted wrongly. */
  CORRECTION,
  /** It ceased, without a successor. */
  ENDED,
  /** It lost a conflict. */
  SETTLED,
  /** Its predicate moves on by itself. */
  FLUID,
  /** The user said that it never was so. */
  REJECTED
}
