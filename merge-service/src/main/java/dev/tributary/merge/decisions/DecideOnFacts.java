package dev.tributary.merge.decisions;

import dev.tributary.merge.merging.ApplyDecision;
import dev.tributary.merge.merging.Facts;
import dev.tributary.merge.merging.HomeLock;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.StatementName;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.Optional;

/** Decisions on what a profile says, kept and undone under its lock. */
public final class DecideOnFacts {
  private static final String FACT = "fact_id";
  private static final String CONFLICT = "conflict_id";

  private final HomeLock homes;
  private final Subjects subjects;
  private final Facts facts;
  private final KeptDecisions decisions;
  private final ApplyDecision applyDecision;
  private final RepeatedDecision repeated;

  public DecideOnFacts(
      HomeLock homes,
      Subjects subjects,
      Facts facts,
      KeptDecisions decisions,
      ApplyDecision applyDecision,
      RepeatedDecision repeated) {
    this.homes = homes;
    this.subjects = subjects;
    this.facts = facts;
    this.decisions = decisions;
    this.applyDecision = applyDecision;
    this.repeated = repeated;
  }

  boolean save(UserId user, DecisionId id, Wish.OnFacts wish) {
    return homes.hold(
        user,
        () -> profileOf(user, wish),
        profile -> {
          if (repeated.isKept(user, id, wish)) {
            return false;
          }
          keep(profile.orElseThrow(() -> missing(wish)), id, wish);
          return true;
        });
  }

  void undo(UserId user, DecisionId id) {
    homes.hold(
        user,
        () -> decisions.find(user, id).map(it -> new ProfileId(it.profileId())),
        profile -> {
          profile
              .filter(it -> decisions.undo(user, id))
              .ifPresent(it -> applyDecision.takeBack(it, id));
          return true;
        });
  }

  private void keep(LockedProfile profile, DecisionId id, Wish.OnFacts wish) {
    decisions.add(profile.user(), about(profile, id, wish));
    applyDecision.apply(profile, id);
  }

  private NewDecision about(LockedProfile profile, DecisionId id, Wish.OnFacts wish) {
    return switch (wish) {
      case Wish.Settle settle -> onConflict(profile, id, settle);
      case Wish.Reject reject -> onFact(profile, id, reject, reject.fact());
      case Wish.Confirm confirm -> onFact(profile, id, confirm, confirm.fact());
      case Wish.Correct correct -> {
        correct.value().open(profile.keys(), id);
        yield onFact(profile, id, correct, correct.fact());
      }
    };
  }

  private NewDecision onConflict(LockedProfile profile, DecisionId id, Wish.Settle settle) {
    Subjects.Sides sides =
        subjects
            .sides(profile.user(), settle.conflict())
            .orElseThrow(() -> new NotFound(CONFLICT, "conflict"));
    return new NewDecision(
        id,
        settle,
        profile.id(),
        shown(profile, sides.existing(), CONFLICT, "conflict"),
        shown(profile, sides.challenger(), CONFLICT, "conflict"));
  }

  private NewDecision onFact(LockedProfile profile, DecisionId id, Wish wish, FactId fact) {
    return new NewDecision(id, wish, profile.id(), shown(profile, fact, FACT, "fact"), null);
  }

  private StatementName shown(LockedProfile profile, FactId fact, String field, String what) {
    return facts.shown(profile, fact).orElseThrow(() -> new NotFound(field, what));
  }

  private Optional<ProfileId> profileOf(UserId user, Wish.OnFacts wish) {
    return switch (wish) {
      case Wish.Settle(var choice, ConflictId conflict) -> subjects.profileOf(user, conflict);
      case Wish.Reject(FactId fact) -> subjects.profileOf(user, fact);
      case Wish.Confirm(FactId fact) -> subjects.profileOf(user, fact);
      case Wish.Correct(FactId fact, SealedValue value) -> subjects.profileOf(user, fact);
    };
  }

  private static NotFound missing(Wish.OnFacts wish) {
    return wish instanceof Wish.Settle
        ? new NotFound(CONFLICT, "conflict")
        : new NotFound(FACT, "fact");
  }
}
