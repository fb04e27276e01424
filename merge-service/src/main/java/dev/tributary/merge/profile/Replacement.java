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
  public Ruling apply(Said said) {
    boolean corrects = said.statement().stance() == Stance.CORRECTED;
    return corrects
        ? succession.supersede(
            said, predecessors.of(said), Rule.CORRECTED, ClosingReason.CORRECTION)
        : succession.supersede(said, predecessors.of(said), Rule.CHANGED, ClosingReason.CHANGE);
  }
}
