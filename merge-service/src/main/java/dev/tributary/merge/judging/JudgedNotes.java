package dev.tributary.merge.judging;

import dev.tributary.merge.cost.Spent;
import dev.tributary.merge.merging.FactRow;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.profile.Family;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is kept of notes that were merged, as far as judging needs it. */
public interface JudgedNotes {
  /** The profile that a merged note is part of; empty if it is not merged, or not any more. */
  Optional<ProfileId> homeOf(UserId user, NoteId note);

  /** The revision of a note that is merged into the profile. */
  NoteRevision merged(LockedProfile profile, NoteId note);

  /** The slots of what a note says. */
  Set<Slot> slots(LockedProfile profile, NoteId note);

  /** The current facts of a family that were said most recently, the latest first. */
  List<FactRow> recent(LockedProfile profile, Family family);

  /** Keeps verdicts; the first on a pair stays. */
  void keep(LockedProfile profile, Map<ValuePair, Verdict> verdicts);

  /** Counts what was spent on a merged note. */
  void count(UserId user, NoteId note, Spent spent);

  /** Adds to what the user has spent; last, as {@link dev.tributary.merge.cost.Expenses} says. */
  void pay(UserId user, Spent spent);
}
