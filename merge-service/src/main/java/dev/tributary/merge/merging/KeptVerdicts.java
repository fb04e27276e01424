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

  /** All that there are. */
  Verdicts of(LockedProfile profile);

  /**
   * Lets verdicts follow values that are named otherwise now. Where it is not certain which value
   * one was about, it stays behind, and the values are judged anew.
   */
  void follow(LockedProfile profile, Renewed renewed);

  /** Nobody is asked: the text measure is final. */
  static KeptVerdicts none() {
    return new KeptVerdicts() {
      @Override
      public Verdicts of(LockedProfile profile, Set<Slot> slots) {
        return Verdicts.none();
      }

      @Override
      public Verdicts of(LockedProfile profile) {
        return Verdicts.none();
      }

      @Override
      public void follow(LockedProfile profile, Renewed renewed) {
        // There are none.
      }
    };
  }
}
