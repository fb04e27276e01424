package dev.tributary.merge.profile;

import java.util.Set;

/** What is known of values that typed comparison cannot tell apart. A verdict never changes. */
public interface Verdicts {
  Judgement on(ValuePair pair);

  /**
   * Keys that a value shares with each one that was judged to say the same, more or less exactly:
   * by them the two meet although they have no word in common.
   *
   * @param value {@code family:=normal form}
   */
  Set<String> links(String value);

  /** Whether somebody will judge what is not judged yet. */
  default boolean arePending() {
    return true;
  }

  /** Nobody judges: the text measure is final. */
  static Verdicts none() {
    return new Verdicts() {
      @Override
      public Judgement on(ValuePair pair) {
        return Judgement.FINAL;
      }

      @Override
      public Set<String> links(String value) {
        return Set.of();
      }

      @Override
      public boolean arePending() {
        return false;
      }
    };
  }
}
