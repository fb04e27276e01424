package dev.tributary.merge.profile;

/** Where a fact stands after all that was said. */
public enum FactStatus {
  CURRENT,
  /** No longer, or never, so; its closing says why. */
  SUPERSEDED,
  /** Contradicts a current fact, and nothing has said yet which one is right. */
  DISPUTED,
  /** Only hedged or hearsay. */
  TENTATIVE
}
