package dev.tributary.ingest.capture;

/** How the replication slot stands. */
public enum SlotState {
  /** There is none: what the tables hold has not been carried yet. */
  ABSENT,
  /** There is none yet, and somebody is reading what the tables hold. */
  IN_THE_MAKING,
  /** Somebody reads it. */
  IN_USE,
  /** Nobody reads it. */
  FREE,
  /** The database has thrown away log that it needed, and it can never be read again. */
  LOST
}
