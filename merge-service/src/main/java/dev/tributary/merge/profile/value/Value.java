package dev.tributary.merge.profile.value;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;

/** A value in comparable form. */
public sealed interface Value
    permits Dated,
        Dose,
        Exact,
        Language,
        Money,
        Name,
        Need,
        PartialDate,
        Phone,
        Reading,
        RoleName,
        Text {

  /** How this value relates to {@code that}; of one kind only, else {@link Likeness#UNLIKE}. */
  Likeness like(Value that);

  /** Its normal form; equal values have the same, unlike ones perhaps too. */
  String normal();

  /** Keys of which two values that are not unlike have one in common. */
  Set<String> slots();

  /** This value with what {@code that}, an alike one, knows beyond it. */
  default Value completedBy(Value that) {
    return that.like(this) == Likeness.FINER ? that : this;
  }

  /** The whole number that it is, if it is one. */
  default OptionalInt number() {
    return OptionalInt.empty();
  }

  /** Whether it is of something that is over on {@code day}, so that it may happen again. */
  default boolean isPastOn(LocalDate day) {
    return false;
  }
}
