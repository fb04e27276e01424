package dev.tributary.merge.profile;

import dev.tributary.merge.profile.value.Likeness;
import dev.tributary.merge.profile.value.NormalForms;
import dev.tributary.merge.profile.value.Text;
import dev.tributary.merge.profile.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/** A value as its kind reads it, and as the mere text that it also is. */
record Phrase(Value value, Text text) {

  static Phrase of(Predicate predicate, String value) {
    Value read = NormalForms.read(predicate.kind(), value);
    return new Phrase(read, read instanceof Text text ? text : Text.of(value));
  }

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

  double overlap(Phrase that) {
    return text.whole().overlap(that.text.whole());
  }

  Set<String> slots() {
    Set<String> slots = new LinkedHashSet<>(value.slots());
    slots.addAll(text.slots());
    return slots;
  }
}
