package dev.tributary.merge.profile.value;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A drug and how it is taken; two doses of one drug exclude each other. A dose without its drug may
 * be that of any.
 *
 * @param drug what stands before the first number
 */
record Dose(Wording drug, Wording whole) implements Value {

  private static final Pattern DRUG = Pattern.compile("^([^\\d(,]*)");

  static Dose of(String text, WordingReader reader) {
    Matcher drug = DRUG.matcher(text);
    Wording whole = reader.read(text);
    return new Dose(drug.find() ? reader.read(drug.group(1)) : whole, whole);
  }

  @Override
  public Likeness like(Value that) {
    return that instanceof Dose dose ? like(dose) : Likeness.UNLIKE;
  }

  private Likeness like(Dose that) {
    if (whole.like(that.whole) == Likeness.EQUAL) {
      return Likeness.EQUAL;
    }
    if (drug.isEmpty() != that.drug.isEmpty()) {
      return unnamed(that);
    }
    if (drug.isEmpty() || !drug.like(that.drug).isAlike()) {
      return Likeness.UNLIKE;
    }
    if (whole.holds(that.whole)) {
      return Likeness.FINER;
    }
    return that.whole.holds(whole) ? Likeness.COARSER : unequal(that);
  }

  private Likeness unnamed(Dose that) {
    Dose named = drug.isEmpty() ? that : this;
    Dose unnamed = named == this ? that : this;
    boolean agree =
        !unnamed.quantities().isEmpty() && named.quantities().containsAll(unnamed.quantities());
    if (!agree) {
      return Likeness.UNLIKE;
    }
    return named == this ? Likeness.FINER : Likeness.COARSER;
  }

  private Likeness unequal(Dose that) {
    return whole.numbersAgree(that.whole) ? Likeness.SAME : Likeness.RIVAL;
  }

  private Set<String> quantities() {
    return whole.amounts().stream()
        .filter(amount -> amount.quantity() != null)
        .map(Amount::normal)
        .collect(Collectors.toSet());
  }

  @Override
  public String normal() {
    return whole.squashed();
  }

  @Override
  public Set<String> slots() {
    Set<String> slots = new LinkedHashSet<>(drug.isEmpty() ? whole.slots() : drug.slots());
    quantities().forEach(quantity -> slots.add("#" + quantity));
    return slots;
  }
}
