package dev.tributary.merge.judging;

import dev.tributary.merge.cost.Spent;
import dev.tributary.merge.merging.Consequences;
import dev.tributary.merge.merging.HomeLock;
import dev.tributary.merge.merging.Inputs;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Reached;
import dev.tributary.merge.merging.Touched;
import dev.tributary.merge.profile.Fold;
import dev.tributary.merge.profile.OpenPairs;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.merge.profile.Verdicts;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what notes leave open by folding what they reach, under the lock of their profile. */
public final class FoldedDoubts implements Doubts {
  private final HomeLock homes;
  private final Inputs inputs;
  private final Consequences consequences;
  private final JudgedNotes notes;
  private final Fold fold;
  private final OpenPairs openPairs;

  public FoldedDoubts(
      HomeLock homes,
      Inputs inputs,
      Consequences consequences,
      JudgedNotes notes,
      Fold fold,
      OpenPairs openPairs) {
    this.homes = homes;
    this.inputs = inputs;
    this.consequences = consequences;
    this.notes = notes;
    this.fold = fold;
    this.openPairs = openPairs;
  }

  @Override
  public Optional<Inquiry> raisedBy(UserId user, NoteId note) {
    return inquiry(
        user,
        note,
        context ->
            DoubtChoice.of(
                new LeftOpen(context, openPairs).doubts(),
                new Strangers(context, openPairs).among(notes::recent)));
  }

  @Override
  public Optional<Inquiry> pendingOn(UserId user, NoteId note) {
    return inquiry(
        user,
        note,
        context -> DoubtChoice.of(new LeftOpen(context, openPairs).doubts(), List.of()));
  }

  @Override
  public void settle(UserId user, NoteId note, Map<ValuePair, Verdict> verdicts, Spent spent) {
    homes.hold(
        user,
        () -> notes.homeOf(user, note),
        profile -> {
          notes.count(user, note, spent);
          profile.filter(it -> !verdicts.isEmpty()).ifPresent(it -> settle(it, note, verdicts));
          notes.pay(user, spent);
          return profile;
        });
  }

  private void settle(LockedProfile profile, NoteId note, Map<ValuePair, Verdict> verdicts) {
    notes.keep(profile, verdicts);
    var touched = new Touched(notes.slots(profile, note), Set.of(), Set.of());
    consequences.follow(profile, touched, Set.of(note));
  }

  private Optional<Inquiry> inquiry(
      UserId user, NoteId note, Function<NoteInContext, DoubtChoice> choice) {
    return homes.hold(
        user,
        () -> notes.homeOf(user, note),
        profile ->
            profile
                .map(it -> context(it, note))
                .map(context -> Inquiry.first(user, context.note(), choice.apply(context)))
                .filter(inquiry -> !inquiry.doubts().isEmpty()));
  }

  private NoteInContext context(LockedProfile profile, NoteId note) {
    Reached reached = inputs.statements().reachable(profile, notes.slots(profile, note));
    Verdicts verdicts = inputs.verdicts().of(profile, reached.slots());
    return new NoteInContext(
        profile, notes.merged(profile, note), reached, verdicts, reached.folded(fold, verdicts));
  }
}
