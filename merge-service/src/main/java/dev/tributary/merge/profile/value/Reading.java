package dev.tributary.merge.profile.value;

import java.util.Set;

/** {@code label: value}; readings of one label stand side by side. */
record Reading(Wording label, Wording value) implements Value {

  static Reading of(String text, WordingReader reader) {
    int colon = text.indexOf(':');
    return new Reading(
        reader.read(text.substring(0, colon)), reader.read(text.substring(colon + 1)));
  }

  @Override
  public Likeness like(Value that) {
    return that instanceof Reading reading ? like(reading) : Likeness.UNLIKE;
  }

  private Likeness like(Reading that) {
    Likeness labels = label.like(that.label);
    if (!labels.isSame()) {
      return Likeness.UNLIKE;
    }
    return value.like(that.value) == Likeness.EQUAL ? labels : Likeness.SIBLING;
  }

  @Override
  public String normal() {
    return label.squashed() + ":" + value.squashed();
  }

  @Override
  public Set<String> slots() {
    return label.slots();
  }
}
