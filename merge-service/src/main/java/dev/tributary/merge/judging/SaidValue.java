package dev.tributary.merge.judging;

/**
 * A value as a note says it.
 *
 * @param slot {@code family:=normal form}
 * @param quote the words of the note
 */
public record SaidValue(String slot, String value, String quote) {
  /** Without the words: they must not reach a log. */
  @Override
  public String toString() {
    return "SaidValue";
  }
}
