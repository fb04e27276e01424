package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Brings notes to the profile that they are part of after a decision, or its undoing: with all that
 * was made of them, and whatever follows from that in both profiles. Call in the transaction that
 * keeps the decision, before it holds the lock of any profile.
 */
public final class MoveNotes {
  private final Profiles profiles;
  private final NoteMoves moves;
  private final Consequences consequences;

  public MoveNotes(Profiles profiles, NoteMoves moves, Consequences consequences) {
    this.profiles = profiles;
    this.moves = moves;
    this.consequences = consequences;
  }

  /** Brings all revisions of a note home. */
  public void bringHome(UserId user, NoteId note) {
    go(user, moves.due(user, note));
  }

  /** Brings all notes of a profile home. */
  public void bringHome(UserId user, ProfileId profile) {
    go(user, moves.due(user, profile));
  }

  /** A profile that is gone by now took its notes along, or left them to another one. */
  private void go(UserId user, List<Journey> journeys) {
    Map<ProfileId, LockedProfile> locked = locked(user, journeys);
    for (Journey journey : journeys) {
      LockedProfile from = locked.get(journey.from());
      LockedProfile to = locked.get(journey.to());
      if (from != null && to != null) {
        go(from, to);
      }
    }
  }

  private void go(LockedProfile from, LockedProfile to) {
    Moved moved = moves.go(from, to);
    consequences.follow(from, moved.left());
    consequences.followHere(to, Arrival.of(moved.arrived()), moved.notes());
  }

  /** In one order for everybody, so that no two wait for each other. */
  private Map<ProfileId, LockedProfile> locked(UserId user, List<Journey> journeys) {
    Map<ProfileId, LockedProfile> locked = new HashMap<>();
    journeys.stream()
        .flatMap(journey -> Stream.of(journey.from(), journey.to()))
        .distinct()
        .sorted(Comparator.comparing(ProfileId::toString))
        .forEach(id -> profiles.lock(user, id).ifPresent(profile -> locked.put(id, profile)));
    return locked;
  }
}
