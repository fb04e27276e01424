package dev.tributary.platform.problem;

/**
 * A request that cannot be done as it stands. Says what is wrong and what would be right, never
 * what was sent: it may be somebody's text.
 */
public abstract sealed class Problem extends RuntimeException
    permits IdInUse, InvalidField, NotFound, RevisionMismatch {
  private static final long serialVersionUID = 1L;

  Problem(String message) {
    super(message);
  }
}
