package dev.tributary.merge.profile;

/** A decision at its place. */
record Decided(Decision decision) implements Step {
  @Override
  public StatementKey key() {
    return decision.key();
  }
}
