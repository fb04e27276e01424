package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Undecided;
import java.util.Set;

/** Values of which only a reader can tell whether they mean the same. */
public interface OpenQuestions {
  /** Sees to it, from this transaction on, that a reader is asked; asking again is safe. */
  void ask(LockedProfile profile, Set<Undecided> undecided);

  /** Nobody is asked. */
  static OpenQuestions none() {
    return (profile, undecided) -> {};
  }
}
