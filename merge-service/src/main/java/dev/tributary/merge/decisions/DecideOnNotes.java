package dev.tributary.merge.decisions;

import dev.tributary.merge.merging.MoveNotes;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.problem.InvalidField;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;

/** Decisions on which notes a profile is made of: one at a time for each user. */
public final class DecideOnNotes {
  private static final String PROFILE = "profile_id";
  private static final String INTO = "into_profile_id";

  private final RowLevelSession session;
  private final ProfileLinks links;
  private final KeptDecisions decisions;
  private final MoveNotes moveNotes;
  private final RepeatedDecision repeated;

  public DecideOnNotes(
      RowLevelSession session,
      ProfileLinks links,
      KeptDecisions decisions,
      MoveNotes moveNotes,
      RepeatedDecision repeated) {
    this.session = session;
    this.links = links;
    this.decisions = decisions;
    this.moveNotes = moveNotes;
    this.repeated = repeated;
  }

  boolean save(UserId user, DecisionId id, Wish.OnNotes wish) {
    return session.as(
        user,
        () -> {
          links.lock(user);
          if (repeated.isKept(user, id, wish)) {
            return false;
          }
          switch (wish) {
            case Wish.Merge merge -> merge(user, id, merge);
            case Wish.Move move -> move(user, id, move);
          }
          return true;
        });
  }

  void undoMerge(UserId user, DecisionId id, ProfileId profile) {
    session.run(
        user,
        () -> {
          links.lock(user);
          ProfileId survivor = link(user, profile, PROFILE).survivor();
          if (decisions.undo(user, id)) {
            links.part(user, profile);
            moveNotes.bringHome(user, survivor);
          }
        });
  }

  void undoMove(UserId user, DecisionId id, NoteId note) {
    session.run(
        user,
        () -> {
          links.lock(user);
          if (decisions.undo(user, id)) {
            moveNotes.bringHome(user, note);
          }
        });
  }

  private void merge(UserId user, DecisionId id, Wish.Merge merge) {
    ProfileLinks.Link profile = link(user, merge.profile(), PROFILE);
    ProfileLinks.Link into = link(user, merge.into(), INTO);
    if (profile.mergedInto() != null) {
      throw new InvalidField(
          PROFILE, "is merged into another one already: undo that decision first");
    }
    if (into.survivor().equals(merge.profile())) {
      throw new InvalidField(
          INTO, "must be another profile, and none that was merged into profile_id");
    }
    decisions.add(user, NewDecision.onNotes(id, merge, merge.profile()));
    links.merge(user, merge.profile(), merge.into());
    moveNotes.bringHome(user, merge.profile());
  }

  private void move(UserId user, DecisionId id, Wish.Move move) {
    if (!links.hasNote(user, move.note())) {
      throw new NotFound("note_id", "note");
    }
    link(user, move.profile(), PROFILE);
    decisions.add(user, NewDecision.onNotes(id, move, move.profile()));
    moveNotes.bringHome(user, move.note());
  }

  private ProfileLinks.Link link(UserId user, ProfileId profile, String field) {
    return links.find(user, profile).orElseThrow(() -> new NotFound(field, "profile"));
  }
}
