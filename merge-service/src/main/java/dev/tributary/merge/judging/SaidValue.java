package dev.tributary.merge.judging;

import java.time.LocalDate;

/**
 * A value as a note says it.
 *
 * @param slot {@code family:=normal form}
 * @param quote the words of the note
 * @param on the day on which it was written, where its author was
 */
public record SaidValue(String slot, String value, String quote, LocalDate on) {
  /** Without the words: they must not reach a log. */
  @Override
  public String toString() {
    return "SaidValue";
  }
}
