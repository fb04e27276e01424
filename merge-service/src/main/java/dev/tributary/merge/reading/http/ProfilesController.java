package dev.tributary.merge.reading.http;

import dev.tributary.merge.reading.ConflictFilter;
import dev.tributary.merge.reading.DeleteProfile;
import dev.tributary.merge.reading.ReadConflicts;
import dev.tributary.merge.reading.ReadProfiles;
import dev.tributary.merge.reading.SaveProfile;
import dev.tributary.platform.access.Caller;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.schema.id.ProfileId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/profiles")
class ProfilesController {
  private final ReadProfiles readProfiles;
  private final ReadConflicts readConflicts;
  private final SaveProfile saveProfile;
  private final DeleteProfile deleteProfile;

  ProfilesController(
      ReadProfiles readProfiles,
      ReadConflicts readConflicts,
      SaveProfile saveProfile,
      DeleteProfile deleteProfile) {
    this.readProfiles = readProfiles;
    this.readConflicts = readConflicts;
    this.saveProfile = saveProfile;
    this.deleteProfile = deleteProfile;
  }

  @PutMapping("/{id}")
  ResponseEntity<Void> save(
      Caller caller, @PathVariable UUID id, @RequestBody ProfileBody profile) {
    boolean isNew =
        saveProfile.save(caller.user(), new ProfileId(id), profile.name(), profile.keyVersion());
    return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK).build();
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(Caller caller, @PathVariable UUID id) {
    deleteProfile.delete(caller.user(), new ProfileId(id));
  }

  @GetMapping
  ProfileList all(
      Caller caller,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    return ProfileList.of(readProfiles.all(caller.user(), PageRequest.of(after, limit)));
  }

  @GetMapping("/{id}")
  WholeProfile whole(Caller caller, @PathVariable UUID id) {
    return WholeProfile.of(readProfiles.whole(caller.user(), new ProfileId(id)));
  }

  @GetMapping("/{id}/facts")
  FactList facts(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    PageRequest request = PageRequest.of(after, limit);
    return FactList.of(readProfiles.facts(caller.user(), new ProfileId(id), request));
  }

  @GetMapping("/{id}/statements")
  StatementList statements(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    PageRequest request = PageRequest.of(after, limit);
    return StatementList.of(readProfiles.statements(caller.user(), new ProfileId(id), request));
  }

  @GetMapping("/{id}/conflicts")
  ConflictList conflicts(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    PageRequest request = PageRequest.of(after, limit);
    var profile = new ProfileId(id);
    readProfiles.requireExists(caller.user(), profile);
    return ConflictList.of(
        readConflicts.page(caller.user(), new ConflictFilter(profile, null), request));
  }

  @GetMapping("/{id}/notes")
  NoteList notes(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    PageRequest request = PageRequest.of(after, limit);
    return NoteList.of(readProfiles.notes(caller.user(), new ProfileId(id), request));
  }

  /**
   * A profile as its author sends it.
   *
   * @param name sealed, as Base64
   */
  record ProfileBody(byte @Nullable [] name, int keyVersion) {}
}
