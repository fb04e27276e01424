package dev.tributary.merge.judging;

import dev.tributary.merge.cost.Spent;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;
import java.util.Map;
import java.util.Optional;

/** What notes say and only a reader can tell apart. Each call is a transaction of its own. */
public interface Doubts {
  /**
   * What a merged note raises: values that the fold cannot tell apart, and likely ones among those
   * that it never compares because they have no word in common.
   *
   * @return at most as many pairs as one question has room for; empty if there is none, or the note
   *     is not part of a profile
   */
  Optional<Inquiry> raisedBy(UserId user, NoteId note);

  /** Of these only the values that the fold cannot tell apart. */
  Optional<Inquiry> pendingOn(UserId user, NoteId note);

  /**
   * Keeps verdicts, unless the pair has one already, together with what follows from them.
   *
   * @param spent on the answer that gave them, also where it gave none
   */
  void settle(UserId user, NoteId note, Map<ValuePair, Verdict> verdicts, Spent spent);
}
