package dev.tributary.merge.judging;

import dev.tributary.merge.cost.Spent;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The doubts of one note, in memory: those without a verdict are open. */
final class OpenDoubts implements Doubts {
  final Map<ValuePair, Verdict> kept = new HashMap<>();

  /** What each of them was settled for. */
  final List<Spent> paid = new ArrayList<>();

  /** Open as soon as all others are not. */
  List<Doubt> afterwards = List.of();

  /** For which the question has no room. */
  Set<ValuePair> noRoom = Set.of();

  private final List<Doubt> doubts;

  OpenDoubts(Doubt... doubts) {
    this.doubts = List.of(doubts);
  }

  @Override
  public Optional<Inquiry> raisedBy(UserId user, NoteId note) {
    return pendingOn(user, note);
  }

  @Override
  public Optional<Inquiry> pendingOn(UserId user, NoteId note) {
    return Stream.of(doubts, afterwards)
        .map(some -> some.stream().filter(it -> !kept.containsKey(it.pair())).toList())
        .filter(open -> !open.isEmpty())
        .findFirst()
        .map(open -> new Inquiry(user, DoubtFixture.NOTE, open, noRoom, null));
  }

  @Override
  public void settle(UserId user, NoteId note, Map<ValuePair, Verdict> verdicts, Spent spent) {
    paid.add(spent);
    verdicts.forEach(kept::putIfAbsent);
  }
}
