package dev.tributary.merge.merging;

import static java.util.Objects.requireNonNull;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes what a note says part of its profile, in one transaction under the profile's lock. Running
 * it again changes nothing: the note's own state says whether it is due.
 */
public final class MergeNote {
  private final HomeLock homes;
  private final NoteRevisions revisions;
  private final KeptExtractions extractions;
  private final Statements statements;
  private final Consequences consequences;

  public MergeNote(
      HomeLock homes,
      NoteRevisions revisions,
      KeptExtractions extractions,
      Statements statements,
      Consequences consequences) {
    this.homes = homes;
    this.revisions = revisions;
    this.extractions = extractions;
    this.statements = statements;
    this.consequences = consequences;
  }

  /** Merges an extracted note revision. */
  public void merge(UserId user, NoteRevision note) {
    mergeTogether(user, List.of(note));
  }

  /**
   * Merges the first of these, and in the same transaction those of the others that are part of the
   * same profile.
   *
   * @return those with which nothing is left to do, the first in any case
   */
  Set<NoteRevision> mergeTogether(UserId user, List<NoteRevision> notes) {
    NoteRevision first = notes.getFirst();
    Set<NoteRevision> together = new LinkedHashSet<>(Set.of(first));
    homes.run(
        user,
        () -> revisions.homeOfUnsettled(user, first),
        profile -> {
          together.addAll(ofOtherNotes(revisions.extracted(profile, notes), first));
          merge(profile, together);
        });
    return together;
  }

  /** One revision of each: a second one would have to take the place of what is not stored yet. */
  private static Collection<NoteRevision> ofOtherNotes(
      List<NoteRevision> extracted, NoteRevision first) {
    Map<NoteId, NoteRevision> others = new LinkedHashMap<>();
    extracted.forEach(it -> others.putIfAbsent(it.note(), it));
    others.remove(first.note());
    return others.values();
  }

  /**
   * Takes back what the revisions said that the author has withdrawn, as far as they are part of
   * the profile that the withdrawal is about.
   */
  public void withdraw(UserId user, NoteRevision note) {
    homes.run(
        user,
        () -> revisions.homeOfWithdrawal(user, note),
        profile -> withdraw(profile, note.note(), history(profile, note.note())));
  }

  private void merge(LockedProfile profile, Set<NoteRevision> notes) {
    Map<NoteId, NoteHistory> histories = revisions.histories(profile, notesOf(notes));
    Set<NoteRevision> due = new LinkedHashSet<>();
    for (NoteRevision note : notes) {
      NoteHistory history = history(histories, note);
      switch (history.standing(note.revision())) {
        case SETTLED -> {}
        case WITHDRAWN -> withdraw(profile, note.note(), history);
        case REPLACED -> {
          revisions.markReplaced(profile, note);
          extractions.forget(profile, note.note(), note.revision());
        }
        case DUE -> due.add(note);
      }
    }
    if (!due.isEmpty()) {
      Arrival arrival = arriving(profile, due, histories);
      consequences.followHere(profile, arrival, notesOf(due));
    }
  }

  private Arrival arriving(
      LockedProfile profile, Set<NoteRevision> due, Map<NoteId, NoteHistory> histories) {
    Map<NoteRevision, Said> said = extractions.said(profile, due);
    List<Arrival> arrivals =
        due.stream()
            .map(it -> arriving(profile, it, requireNonNull(said.get(it)), history(histories, it)))
            .toList();
    revisions.markMerged(profile, due);
    return Arrival.together(arrivals);
  }

  private Arrival arriving(
      LockedProfile profile, NoteRevision note, Said said, NoteHistory history) {
    Arrival arrival =
        history.isHeard()
            ? statements.replacing(profile, note, said)
            : statements.arriving(profile, note, said);
    if (history.hasBefore(note.revision())) {
      revisions.markReplacedBelow(profile, note);
      extractions.forget(profile, note.note(), note.revision() - 1);
    }
    return arrival;
  }

  private static Set<NoteId> notesOf(Set<NoteRevision> revisions) {
    return revisions.stream().map(NoteRevision::note).collect(Collectors.toSet());
  }

  private NoteHistory history(LockedProfile profile, NoteId note) {
    return requireNonNull(revisions.histories(profile, Set.of(note)).get(note));
  }

  private static NoteHistory history(Map<NoteId, NoteHistory> histories, NoteRevision note) {
    return requireNonNull(histories.get(note.note()));
  }

  /**
   * A note that was edited is withdrawn up to its old revision, and has a higher one on its way.
   * Until that is merged, what the old one said stands: else an edit would revive what the note had
   * superseded, and silence its reminders, for as long as the model is away.
   */
  private void withdraw(LockedProfile profile, NoteId note, NoteHistory history) {
    int upTo = history.withdrawnUpTo();
    if (history.isEdited()) {
      revisions.markUnmergedWithdrawn(profile, note, upTo);
      return;
    }
    // Marked before it is forgotten: an extraction that is just being kept is then seen, or not
    // kept.
    revisions.markWithdrawn(profile, note, upTo);
    Touched touched = statements.remove(profile, note, upTo);
    extractions.forget(profile, note, upTo);
    consequences.follow(profile, touched);
  }
}
