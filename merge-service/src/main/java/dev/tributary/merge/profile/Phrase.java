package dev.tributary.merge.profile;

import dev.tributary.merge.profile.value.Likeness;
import dev.tributary.merge.profile.value.Text;
import dev.tributary.merge.profile.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A value as its kind reads it, and as the mere text that it also is.
 *
 * @param words as the note's extraction has them
 * @param name {@code family:=normal form}, by which verdicts speak of it
 * @param isTextual whether it may be said in other words
 */
record Phrase(String words, String name, boolean isTextual, Value value, Text text) {

  Likeness like(Phrase that) {
    return value.like(that.value);
  }

  /** Whether one may stand for the other where a note points at something known. */
  boolean pointsAt(Phrase that) {
    return like(that).isAlike() || text.like(that.text).isAlike();
  }

  /** Whether this, having ended, means that the other has: a single common word is not enough. */
  boolean coversEndOf(Phrase that) {
    boolean saysEnough = Math.min(text.length(), that.text.length()) > 1;
    return like(that).isSame() || text.like(that.text).isSame() || (saysEnough && pointsAt(that));
  }

  /**
   * Whether only a reader can tell if both say the same: texts of which neither numbers nor common
   * words decide.
   */
  boolean leavesOpen(Phrase that) {
    return isTextual
        && that.isTextual
        && !name.equals(that.name)
        && text.whole().numbersAgree(that.text.whole())
        && switch (like(that)) {
          case UNLIKE, CONTAINED -> true;
          case EQUAL, SAME, FINER, COARSER, RIVAL, SIBLING -> false;
        };
  }

  double overlap(Phrase that) {
    return text.whole().overlap(that.text.whole());
  }

  Set<String> slots() {
    Set<String> slots = new LinkedHashSet<>(value.slots());
    slots.addAll(text.slots());
    return slots;
  }
}
