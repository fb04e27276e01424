package dev.tributary.merge.profile.value;

import java.util.Set;

/** A requirement; two quantities of one thing exclude each other. */
record Need(Text text) implements Value {

  @Override
  public Likeness like(Value that) {
    return that instanceof Need need ? like(need) : Likeness.UNLIKE;
  }

  private Likeness like(Need that) {
    Likeness texts = text.like(that.text);
    return texts == Likeness.UNLIKE && countsSameAs(that) ? Likeness.RIVAL : texts;
  }

  private boolean countsSameAs(Need that) {
    Wording mine = text.whole();
    Wording other = that.text.whole();
    return mine.amounts().size() == 1
        && other.amounts().size() == 1
        && mine.amounts().getFirst().countsLike(other.amounts().getFirst())
        && mine.negated() == other.negated()
        && !mine.isEmpty()
        && mine.hasStemsOf(other)
        && other.hasStemsOf(mine);
  }

  @Override
  public String normal() {
    return text.normal();
  }

  @Override
  public Set<String> slots() {
    return text.slots();
  }
}
