package dev.tributary.merge.judging;

import dev.tributary.merge.profile.Judgement;
import java.util.Locale;

/** What a reader has found out about one of two values. */
public enum Verdict {
  /** It says what the other says. */
  SAME(Judgement.SAME),
  /** It says the same, more exactly. */
  FINER(Judgement.FINER),
  /** It says the same, less exactly. */
  COARSER(Judgement.COARSER),
  /** It says something else. */
  UNRELATED(Judgement.UNRELATED),
  /**
   * Asked about in vain, or one of more than a question has room for: the text measure is final.
   */
  UNANSWERED(Judgement.FINAL);

  private final Judgement judgement;

  Verdict(Judgement judgement) {
    this.judgement = judgement;
  }

  /** Reads the lower-case name that models and the database use. */
  public static Verdict named(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As the fold takes it. */
  public Judgement judgement() {
    return judgement;
  }

  /** The same, said of the other value. */
  public Verdict mirrored() {
    return switch (this) {
      case FINER -> COARSER;
      case COARSER -> FINER;
      case SAME, UNRELATED, UNANSWERED -> this;
    };
  }

  /** Whether both values speak of one thing, so that whoever says one has to meet the other. */
  public boolean links() {
    return switch (this) {
      case SAME, FINER, COARSER -> true;
      case UNRELATED, UNANSWERED -> false;
    };
  }
}
