package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Verdicts;
import java.util.Set;

/** What readers have found out about the values of a profile. */
public interface KeptVerdicts {
  /**
   * Those on values that statements reach over these slots.
   *
   * @param slots those of all values in question
   */
  Verdicts of(LockedProfile profile, Set<Slot> slots);

  /** Nobody is asked: the text measure is final. */
  static KeptVerdicts none() {
    return (profile, slots) -> Verdicts.none();
  }
}
