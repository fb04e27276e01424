package dev.tributary.merge.profile;

/**
 * It has become so, or what was noted was wrong: the new value takes the place of what it replaces.
 */
final class Replacement implements Handling {

  private final Succession succession;
  private final Predecessors predecessors;

  Replacement(Succession succession, Predecessors predecessors) {
    this.succession = succession;
    this.predecessors = predecessors;
  }

  @Override
  public Outcome apply(Said said) {
    ClosingReason reason =
        said.statement().stance() == Stance.CORRECTED
            ? ClosingReason.CORRECTION
            : ClosingReason.CHANGE;
    return succession.supersede(said, predecessors.of(said), reason);
  }
}
