package dev.tributary.merge.merging;

import dev.tributary.schema.seal.IndexKey;
import java.util.HexFormat;

/** The keyed hash of a slot by which statements meet, as lower-case hexadecimal. */
public record Slot(String hash) {
  /** Of a slot as the fold names it. */
  public static Slot of(IndexKey key, String slot) {
    return of(key.fingerprint("statement.slot", slot));
  }

  /** From the 16 bytes that are stored. */
  public static Slot of(byte[] hash) {
    return new Slot(HexFormat.of().formatHex(hash));
  }

  /** The 16 bytes that are stored. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hash);
  }
}
