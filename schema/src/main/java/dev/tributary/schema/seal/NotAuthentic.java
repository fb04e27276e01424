package dev.tributary.schema.seal;

/**
 * Sealed bytes that are not what was sealed for this place under this key: tampered with, moved, or
 * of another key.
 */
public final class NotAuthentic extends Exception {
  private static final long serialVersionUID = 1L;

  public NotAuthentic() {
    super("sealed bytes do not open: wrong key, other row, or changed since they were sealed");
  }
}
