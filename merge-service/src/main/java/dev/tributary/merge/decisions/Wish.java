package dev.tributary.merge.decisions;

import dev.tributary.merge.profile.Choice;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import java.util.UUID;

/** What a user wants to be decided, in the words of the API. */
public sealed interface Wish {
  /** As the database and the API write it. */
  String kind();

  /** The id of what it is about. */
  UUID subject();

  /** About what a profile says: an input of the fold. */
  sealed interface OnFacts extends Wish {}

  /** About which notes a profile is made of. */
  sealed interface OnNotes extends Wish {}

  /** Which side of a conflict holds. */
  record Settle(Choice choice, ConflictId conflict) implements OnFacts {
    @Override
    public String kind() {
      return choice.wireName();
    }

    @Override
    public UUID subject() {
      return conflict.value();
    }
  }

  /** It never was so. */
  record Reject(FactId fact) implements OnFacts {
    @Override
    public String kind() {
      return "reject";
    }

    @Override
    public UUID subject() {
      return fact.value();
    }
  }

  /** It is so. */
  record Confirm(FactId fact) implements OnFacts {
    @Override
    public String kind() {
      return "confirm";
    }

    @Override
    public UUID subject() {
      return fact.value();
    }
  }

  /** Another value takes its place. */
  record Correct(FactId fact, SealedValue value) implements OnFacts {
    @Override
    public String kind() {
      return "correct";
    }

    @Override
    public UUID subject() {
      return fact.value();
    }
  }

  /** Two profiles are about one person. */
  record Merge(ProfileId profile, ProfileId into) implements OnNotes {
    @Override
    public String kind() {
      return "merge";
    }

    @Override
    public UUID subject() {
      return profile.value();
    }
  }

  /** A note is about somebody else. */
  record Move(NoteId note, ProfileId profile) implements OnNotes {
    @Override
    public String kind() {
      return "move";
    }

    @Override
    public UUID subject() {
      return note.value();
    }
  }
}
