package dev.tributary.merge.keys;

/**
 * A data key in the clear, on its way to its user over TLS. Never stored, never logged.
 *
 * @param bytes 32 bytes
 */
public record SessionKey(int version, byte[] bytes) {
  /** Without the key. */
  @Override
  public String toString() {
    return "SessionKey[version=" + version + "]";
  }
}
