package dev.tributary.platform.problem;

/**
 * The caller changes something that is no longer, or not yet, as it believes. Nothing was changed.
 */
public final class RevisionMismatch extends Problem {
  private static final long serialVersionUID = 1L;

  public RevisionMismatch(String message) {
    super(message);
  }
}
