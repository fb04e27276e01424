package dev.tributary.merge.profile;

/** Predicates whose statements meet: each alone, save those that exclude each other. */
public record Family(String name) {

  private static final Family TASTE = new Family("taste");

  static Family of(Predicate predicate) {
    return switch (predicate) {
      case LIKES, DISLIKES -> TASTE;
      default -> new Family(predicate.wireName());
    };
  }
}
