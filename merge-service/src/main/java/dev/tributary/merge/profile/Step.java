package dev.tributary.merge.profile;

/** What the fold of facts takes, one after the other. */
sealed interface Step permits Said, Decided {
  StatementKey key();
}
