package dev.tributary.merge.judging;

import dev.tributary.merge.cost.Spent;
import dev.tributary.merge.judging.JudgeAnswer.Judged;
import dev.tributary.merge.judging.JudgeAnswer.Unavailable;
import dev.tributary.merge.notes.Wait;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the pairs of values that a note leaves open to the judge, with no transaction open, and
 * keeps each answer together with what follows from it. So a crash costs at most the answer that
 * was under way, and what has been answered is never asked again.
 */
public final class JudgeNote {
  /** One question, and at most two more about what the answers leave out. */
  private static final int MOST_CALLS = 3;

  private final Doubts doubts;
  private final Judge judge;

  public JudgeNote(Doubts doubts, Judge judge) {
    this.doubts = doubts;
    this.judge = judge;
  }

  /**
   * Compares what a merged note says with what is known.
   *
   * @return what to wait for where the judge cannot be asked now; empty when nothing is left
   */
  public Optional<Wait> compare(UserId user, NoteId note) {
    return settle(user, note, doubts.raisedBy(user, note));
  }

  /**
   * Decides what the fold cannot tell about a note and holds back until somebody does.
   *
   * @return as {@link #compare} does
   */
  public Optional<Wait> decide(UserId user, NoteId note) {
    return settle(user, note, doubts.pendingOn(user, note));
  }

  /** Leaves to the text measure what is still open about a note. */
  public void giveUp(UserId user, NoteId note) {
    doubts
        .pendingOn(user, note)
        .ifPresent(inquiry -> keep(user, note, inquiry.unanswered(), Spent.NOTHING));
  }

  /** What was judged may let statements meet that leave something open in turn. */
  private Optional<Wait> settle(UserId user, NoteId note, Optional<Inquiry> raised) {
    Optional<Inquiry> open = raised;
    while (open.isPresent()) {
      Optional<Wait> wait = ask(user, note, open.get());
      if (wait.isPresent()) {
        return wait;
      }
      open = doubts.pendingOn(user, note);
    }
    return Optional.empty();
  }

  private Optional<Wait> ask(UserId user, NoteId note, Inquiry first) {
    Inquiry inquiry = first;
    for (int call = 0; call < MOST_CALLS && !inquiry.doubts().isEmpty(); call++) {
      switch (judge.judge(inquiry)) {
        case Judged judged -> {
          keep(user, note, judged.verdicts(), new Spent(1, judged.usage()));
          inquiry = inquiry.after(judged);
        }
        case Unavailable away -> {
          return Optional.of(new Wait(away.retryAfter(), away.cause()));
        }
      }
    }
    keep(user, note, inquiry.unanswered(), Spent.NOTHING);
    return Optional.empty();
  }

  private void keep(UserId user, NoteId note, Map<ValuePair, Verdict> verdicts, Spent spent) {
    if (!verdicts.isEmpty() || !spent.isNothing()) {
      doubts.settle(user, note, verdicts, spent);
    }
  }
}
