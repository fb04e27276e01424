package dev.tributary.merge.profile;

/** Predicates whose statements meet: each alone, save those that exclude each other. */
public record Family(String name) {

  private static final Family TASTE = new Family("taste");

  static Family of(Predicate predicate) {
    boolean isTaste = predicate == Predicate.LIKES || predicate == Predicate.DISLIKES;
    return isTaste ? TASTE : new Family(predicate.wireName());
  }
}
