package dev.tributary.merge.reading.http;

import dev.tributary.merge.reading.ReadProfiles;
import dev.tributary.merge.reading.SaveProfile;
import dev.tributary.merge.reading.ShownConflict;
import dev.tributary.merge.reading.ShownFact;
import dev.tributary.merge.reading.ShownNote;
import dev.tributary.merge.reading.ShownProfile;
import dev.tributary.platform.access.Caller;
import dev.tributary.schema.id.ProfileId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/profiles")
class ProfilesController {
  private final ReadProfiles readProfiles;
  private final SaveProfile saveProfile;

  ProfilesController(ReadProfiles readProfiles, SaveProfile saveProfile) {
    this.readProfiles = readProfiles;
    this.saveProfile = saveProfile;
  }

  @PutMapping("/{id}")
  ResponseEntity<Void> save(
      Caller caller, @PathVariable UUID id, @RequestBody ProfileBody profile) {
    boolean isNew =
        saveProfile.save(caller.user(), new ProfileId(id), profile.name(), profile.keyVersion());
    return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK).build();
  }

  @GetMapping
  ProfileList all(Caller caller) {
    return new ProfileList(readProfiles.all(caller.user()));
  }

  @GetMapping("/{id}")
  WholeProfile whole(Caller caller, @PathVariable UUID id) {
    ReadProfiles.Whole whole = readProfiles.whole(caller.user(), new ProfileId(id));
    return WholeProfile.of(whole);
  }

  @GetMapping("/{id}/facts")
  FactList facts(Caller caller, @PathVariable UUID id) {
    return new FactList(readProfiles.facts(caller.user(), new ProfileId(id)));
  }

  @GetMapping("/{id}/conflicts")
  ConflictList conflicts(Caller caller, @PathVariable UUID id) {
    return new ConflictList(readProfiles.conflicts(caller.user(), new ProfileId(id)));
  }

  @GetMapping("/{id}/notes")
  NoteList notes(Caller caller, @PathVariable UUID id) {
    return new NoteList(readProfiles.notes(caller.user(), new ProfileId(id)));
  }

  record ProfileBody(byte @Nullable [] name, int keyVersion) {}

  record ProfileList(List<ShownProfile> profiles) {}

  record FactList(List<ShownFact> facts) {}

  record ConflictList(List<ShownConflict> conflicts) {}

  record NoteList(List<ShownNote> notes) {}

  record WholeProfile(
      UUID id,
      byte[] name,
      int keyVersion,
      Instant createdAt,
      Instant updatedAt,
      List<ShownFact> facts,
      List<ShownConflict> conflicts) {
    static WholeProfile of(ReadProfiles.Whole whole) {
      ShownProfile profile = whole.profile();
      return new WholeProfile(
          profile.id(),
          profile.name(),
          profile.keyVersion(),
          profile.createdAt(),
          profile.updatedAt(),
          whole.facts(),
          whole.conflicts());
    }
  }
}
