package dev.tributary.merge.extraction;

/** Who is asked for first where not everybody can be at once; in this order. */
public enum Urgency {
  /** Somebody has just written it, and waits for what becomes of it. */
  LIVE,
  /** A comparison of values: what it is about is merged already. */
  JUDGING,
  /** It has been read before, or was given up once. */
  REPLAY
}
