package dev.tributary.merge.judging;

/** Tells whether two values mean the same. */
public interface Judge {
  /** Asks once; blocks for as long as the reader takes. */
  JudgeAnswer judge(Inquiry inquiry);
}
