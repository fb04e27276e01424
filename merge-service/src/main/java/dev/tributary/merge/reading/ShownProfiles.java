package dev.tributary.merge.reading;

import dev.tributary.platform.paging.PageRequest;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of the profiles of the session's user; one that was merged into another is not
 * there.
 */
public interface ShownProfiles {
  /** Oldest first. */
  List<ShownProfile> page(UserId user, PageRequest request);

  Optional<ShownProfile> find(UserId user, ProfileId profile);

  /** Oldest first. */
  List<ShownFact> facts(UserId user, ProfileId profile, PageRequest request);

  /** In the order in which the notes were written. */
  List<ShownStatement> statements(
      UserId user, ProfileId profile, StatementFilter filter, PageRequest request);

  /** In the order in which the notes were written. */
  List<ShownNote> notes(UserId user, ProfileId profile, PageRequest request);

  /**
   * Stores a profile or its new name.
   *
   * @return whether it is new
   */
  boolean save(UserId user, ProfileId profile, byte[] name, int keyVersion);

  /**
   * Deletes a profile with its notes and all that was merged.
   *
   * @return whether there was one
   */
  boolean delete(UserId user, ProfileId profile);
}
