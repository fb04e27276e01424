package dev.tributary.merge.profile;

/** What statements of one stance do to the ledger. */
interface Handling {
  Ruling apply(Said said);
}
