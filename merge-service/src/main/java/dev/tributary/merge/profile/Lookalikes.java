package dev.tributary.merge.profile;

import java.util.Set;

/** Held facts that a statement about one of many texts may be alike to, whatever their number. */
interface Lookalikes {
  /** The fact is said by this statement, too. */
  void add(Said said, Holding holding);

  /** All that the statement is not unlike by words or by a verdict, and perhaps others. */
  Set<Holding> of(Said said);
}
