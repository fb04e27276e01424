package dev.tributary.ingest.intake;

import dev.tributary.platform.paging.PageRequest;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The notes of one user. */
final class InMemoryNotes implements Notes {
  private final Set<ProfileId> profiles;
  private final Map<NoteId, SealedNote> stored = new HashMap<>();
  private final Map<NoteId, Integer> highest = new HashMap<>();

  InMemoryNotes(ProfileId... profiles) {
    this.profiles = Set.of(profiles);
  }

  @Override
  public void lock(UserId user, NoteId note) {}

  @Override
  public boolean profileExists(UserId user, ProfileId profile) {
    return profiles.contains(profile);
  }

  @Override
  public Optional<SealedNote> newest(UserId user, NoteId note) {
    @Nullable SealedNote found = stored.get(note);
    return Optional.ofNullable(found);
  }

  @Override
  public List<StoredNote> page(UserId user, @Nullable ProfileId profile, PageRequest request) {
    return stored.values().stream()
        .filter(note -> profile == null || note.profileId().equals(profile))
        .map(note -> new StoredNote(note, note.writtenAt()))
        .toList();
  }

  @Override
  public int highestRevision(UserId user, NoteId note) {
    return highest.getOrDefault(note, 0);
  }

  @Override
  public void replace(UserId user, SealedNote note) {
    stored.put(note.id(), note);
    highest.put(note.id(), note.revision());
  }

  @Override
  public void remove(UserId user, NoteId note) {
    stored.remove(note);
  }
}
