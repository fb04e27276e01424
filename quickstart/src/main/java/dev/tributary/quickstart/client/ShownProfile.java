package dev.tributary.quickstart.client;

import dev.tributary.schema.id.ProfileId;
import java.util.List;

/** A profile, opened, with all that was ever noted in it. */
public record ShownProfile(
    ProfileId id, String name, List<ShownFact> facts, List<ShownConflict> conflicts) {
  public ShownProfile {
    facts = List.copyOf(facts);
    conflicts = List.copyOf(conflicts);
  }
}
