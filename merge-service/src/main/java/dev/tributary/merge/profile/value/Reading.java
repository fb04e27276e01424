package dev.tributary.merge.profile.value;

import java.util.Set;
import java.util.regex.Pattern;

/** {@code label: value}; readings of one label stand side by side. */
record Reading(Wording label, Wording value) implements Value {

  /** Nobody is millions of anything: {@code 1.82m} is a length. */
  private static final Pattern CLOSE_UNIT = Pattern.compile("(?<=\\d)(?=\\p{L})");

  static Reading of(String text, WordingReader reader) {
    int colon = text.indexOf(':');
    String value = CLOSE_UNIT.matcher(text.substring(colon + 1)).replaceAll(" ");
    return new Reading(reader.read(text.substring(0, colon)), reader.read(value));
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
    return readsSame(that) ? labels : Likeness.SIBLING;
  }

  private boolean readsSame(Reading that) {
    if (value.like(that.value) == Likeness.EQUAL) {
      return true;
    }
    boolean sameNumbers = value.hasAmountsOf(that.value) && that.value.hasAmountsOf(value);
    boolean oneIsBare = value.isEmpty() || that.value.isEmpty();
    return sameNumbers && !value.amounts().isEmpty() && oneIsBare;
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
