package dev.tributary.merge.extraction.check;

import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.extraction.Rejection;
import dev.tributary.merge.extraction.Rejections;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sorts the items of one answer into those that hold against their note and those that do not. */
public final class AnswerChecks {
  /** Of each kind; five times what the longest notes say. */
  private static final int MOST_ITEMS = 200;

  private final ItemChecks items;
  private final Map<Rejection, Integer> rejected = new EnumMap<>(Rejection.class);

  private AnswerChecks(NoteText note) {
    this.items = new ItemChecks(new QuotedNote(note.text()), note.zone());
  }

  /**
   * What is left of an answer, with quotes as the note spells them and dates in their shortest
   * form.
   */
  public static Checked check(Extraction answer, NoteText note) {
    AnswerChecks checks = new AnswerChecks(note);
    Extraction kept = checks.keep(answer);
    return new Checked(kept, new Rejections(checks.rejected));
  }

  /** The items that hold, and how many did not. */
  public record Checked(Extraction extraction, Rejections rejections) {}

  private Extraction keep(Extraction answer) {
    return new Extraction(
        each(answer.facts(), items::check),
        each(answer.reminders(), items::check),
        each(answer.completions(), items::check));
  }

  private <T> List<T> each(List<T> items, Check<T> check) {
    List<T> kept = new ArrayList<>();
    reject(Rejection.TOO_MANY, Math.max(0, items.size() - MOST_ITEMS));
    for (T item : items.subList(0, Math.min(items.size(), MOST_ITEMS))) {
      try {
        kept.add(check.of(item));
      } catch (Rejected e) {
        reject(e.reason(), 1);
      }
    }
    return kept;
  }

  private void reject(Rejection reason, int count) {
    if (count > 0) {
      rejected.merge(reason, count, Integer::sum);
    }
  }

  private interface Check<T> {
    T of(T item) throws Rejected;
  }
}
