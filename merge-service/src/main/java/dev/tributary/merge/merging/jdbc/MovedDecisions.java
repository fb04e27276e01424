package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.Slot;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Decisions that go with the notes that they are about, as soon as all of those are there. */
final class MovedDecisions {
  // Whatever a decision names must be there: a note, or the value that another decision brings.
  private static final String DECISIONS =
      """
      update profiles.decision d
      set profile_id = :to
      where d.user_id = :user and d.profile_id <> :to and d.kind not in ('merge', 'move')
        and (d.note_id = any(:moved) or d.other_note_id = any(:moved))
        and not exists (
          select from unnest(array[d.note_id, d.other_note_id]) as named (id)
          where named.id is not null
            and not exists (
              select from profiles.note_state n
              where n.user_id = d.user_id and n.note_id = named.id and n.profile_id = :to)
            and not exists (
              select from profiles.decision o
              where o.user_id = d.user_id and o.id = named.id and o.profile_id = :to))
      returning d.id
      """;
  private static final String DECISION_SLOTS =
      """
      update profiles.decision_slot k
      set profile_id = :to
      from profiles.decision d
      where k.user_id = :user and k.profile_id <> :to and d.user_id = k.user_id and d.id = k.decision_id
        and d.profile_id = :to and d.id = any(:moved)
      returning k.slot
      """;

  private MovedDecisions() {}

  /**
   * Moves the decisions about these notes, and those about the values that they bring.
   *
   * @return the slots of all that moved
   */
  static Set<Slot> follow(Way way, Set<UUID> notes) {
    Set<Slot> slots = new HashSet<>();
    Set<UUID> moved = notes;
    while (!moved.isEmpty()) {
      moved = way.ids(DECISIONS, moved);
      slots.addAll(way.slots(DECISION_SLOTS, moved));
    }
    return slots;
  }
}
