package dev.tributary.merge.judging;

import dev.tributary.merge.profile.ValuePair;
import dev.tributary.schema.id.NoteRevision;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question to the judge.
 *
 * @param note whose statements take part in all of the pairs
 * @param complaint what was wrong with the last answer, as a stable code; null at first
 */
public record Inquiry(NoteRevision note, List<Doubt> doubts, @Nullable String complaint) {
  public Inquiry {
    doubts = List.copyOf(doubts);
  }

  /** The first about these pairs. */
  public static Inquiry first(NoteRevision note, List<Doubt> doubts) {
    return new Inquiry(note, doubts, null);
  }

  /** The next, about what this answer leaves open. */
  public Inquiry after(JudgeAnswer.Judged answer) {
    List<Doubt> left =
        doubts.stream().filter(it -> !answer.verdicts().containsKey(it.pair())).toList();
    return new Inquiry(note, left, answer.complaint());
  }

  /** What is left of the pairs where nobody answers. */
  public Map<ValuePair, Verdict> unanswered() {
    return doubts.stream()
        .collect(Collectors.toUnmodifiableMap(Doubt::pair, doubt -> Verdict.UNANSWERED));
  }
}
