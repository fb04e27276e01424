package dev.tributary.merge.profile.search;

import dev.tributary.merge.profile.value.Text;
import dev.tributary.merge.profile.value.Wording;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the texts that may be alike, by the parts that {@link Text#like} compares. Phrases that
 * have a remark are kept apart from those that have none: many may differ in their remarks alone.
 *
 * @param <T> what has the texts
 */
public final class TextIndex<T> {
  private final WordingIndex<T> wholes;
  private final WordingIndex<T> withoutRemark;
  private final WordingIndex<T> remarked;
  private final WordingIndex<T> remarks;

  public TextIndex(WordRanks ranks) {
    this.wholes = new WordingIndex<>(ranks);
    this.withoutRemark = new WordingIndex<>(ranks);
    this.remarked = new WordingIndex<>(ranks);
    this.remarks = new WordingIndex<>(ranks);
  }

  /** Adds one more text that it has. */
  public void add(Text text, T owner) {
    Wording remark = text.remark();
    wholes.add(text.whole(), owner);
    if (remark == null) {
      withoutRemark.add(text.main(), owner);
    } else {
      remarked.add(text.main(), owner);
      remarks.add(remark, owner);
    }
  }

  /** The owners of all texts that are not unlike this one, and perhaps of others. */
  public Set<T> alike(Text text) {
    Set<T> found = new HashSet<>();
    Wording remark = text.remark();
    wholes.find(text.whole(), found);
    remarks.find(text.main(), found);
    withoutRemark.find(text.main(), found);
    if (remark == null) {
      remarked.find(text.main(), found);
    } else {
      remarks.find(remark, found);
      remarked.find(remark, found);
      withoutRemark.find(remark, found);
    }
    return found;
  }
}
