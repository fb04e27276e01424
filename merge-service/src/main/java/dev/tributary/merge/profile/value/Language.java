package dev.tributary.merge.profile.value;

import java.util.Set;

/** A language; two levels of one language stand side by side. */
record Language(Text text) implements Value {

  @Override
  public Likeness like(Value that) {
    return that instanceof Language language ? like(language) : Likeness.UNLIKE;
  }

  private Likeness like(Language that) {
    if (text.main().like(that.text.main()) != Likeness.EQUAL) {
      return Likeness.UNLIKE;
    }
    if (text.whole().like(that.text.whole()) == Likeness.EQUAL) {
      return Likeness.EQUAL;
    }
    if (that.text.remark() == null) {
      return Likeness.FINER;
    }
    return text.remark() == null ? Likeness.COARSER : Likeness.SIBLING;
  }

  @Override
  public String normal() {
    return text.normal();
  }

  @Override
  public Set<String> slots() {
    return text.main().slots();
  }
}
