package dev.tributary.merge.judging;

import dev.tributary.merge.profile.ValuePair;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question to the judge.
 *
 * @param user whose notes they are
 * @param note whose statements take part in all of the pairs
 * @param noRoom pairs that the question has no room for: they are left to the text measure
 * @param complaint what was wrong with the last answer, as a stable code; null at first
 */
public record Inquiry(
    UserId user,
    NoteRevision note,
    List<Doubt> doubts,
    Set<ValuePair> noRoom,
    @Nullable String complaint) {
  public Inquiry {
    doubts = List.copyOf(doubts);
    noRoom = Set.copyOf(noRoom);
  }

  /** The first about these pairs. */
  public static Inquiry first(UserId user, NoteRevision note, List<Doubt> doubts) {
    return new Inquiry(user, note, doubts, Set.of(), null);
  }

  static Inquiry first(UserId user, NoteRevision note, DoubtChoice choice) {
    return new Inquiry(user, note, choice.doubts(), choice.noRoom(), null);
  }

  /** The next, about what this answer leaves open. */
  public Inquiry after(JudgeAnswer.Judged answer) {
    List<Doubt> left =
        doubts.stream().filter(it -> !answer.verdicts().containsKey(it.pair())).toList();
    return new Inquiry(user, note, left, noRoom, answer.complaint());
  }

  /** What is left where nobody is asked any more. */
  public Map<ValuePair, Verdict> unanswered() {
    Map<ValuePair, Verdict> left = new HashMap<>();
    noRoom.forEach(pair -> left.put(pair, Verdict.UNANSWERED));
    doubts.forEach(doubt -> left.put(doubt.pair(), Verdict.UNANSWERED));
    return Map.copyOf(left);
  }
}
