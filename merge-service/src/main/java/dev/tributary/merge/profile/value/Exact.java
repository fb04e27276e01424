package dev.tributary.merge.profile.value;

import java.util.OptionalInt;
import java.util.Set;

/** A value with one normal form: a number, an address, a word of a list. */
record Exact(String form) implements Value {

  @Override
  public Likeness like(Value that) {
    return equals(that) ? Likeness.EQUAL : Likeness.UNLIKE;
  }

  @Override
  public OptionalInt number() {
    boolean isNumber = form.matches("[0-9]{1,9}");
    return isNumber ? OptionalInt.of(Integer.parseInt(form)) : OptionalInt.empty();
  }

  @Override
  public String normal() {
    return form;
  }

  @Override
  public Set<String> slots() {
    return Set.of("=" + normal());
  }
}
