package dev.tributary.merge.reading.http;

import dev.tributary.merge.reading.ConflictFilter;
import dev.tributary.merge.reading.DeleteProfile;
import dev.tributary.merge.reading.ReadConflicts;
import dev.tributary.merge.reading.ReadProfiles;
import dev.tributary.merge.reading.SaveProfile;
import dev.tributary.merge.reading.StatementFilter;
import dev.tributary.platform.access.Caller;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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

  @Operation(summary = "Adds a profile, or gives one another name")
  @ApiResponse(responseCode = "201", description = "It is new.")
  @ApiResponse(responseCode = "200", description = "It has this name.")
  @PutMapping("/{id}")
  ResponseEntity<Void> save(
      Caller caller, @PathVariable UUID id, @RequestBody ProfileBody profile) {
    boolean isNew =
        saveProfile.save(caller.user(), new ProfileId(id), profile.name(), profile.keyVersion());
    return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK).build();
  }

  @Operation(summary = "Deletes a profile with its notes and all that was merged from them")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(Caller caller, @PathVariable UUID id) {
    deleteProfile.delete(caller.user(), new ProfileId(id));
  }

  @Operation(summary = "The profiles, oldest first")
  @GetMapping
  ProfileList all(
      Caller caller,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    return ProfileList.of(readProfiles.all(caller.user(), PageRequest.of(after, limit)));
  }

  @Operation(summary = "A profile with its facts and conflicts, as of one moment")
  @GetMapping("/{id}")
  WholeProfile whole(Caller caller, @PathVariable UUID id) {
    return WholeProfile.of(readProfiles.whole(caller.user(), new ProfileId(id)));
  }

  @Operation(summary = "The facts of a profile, the first seen first")
  @GetMapping("/{id}/facts")
  FactList facts(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    PageRequest request = PageRequest.of(after, limit);
    return FactList.of(readProfiles.facts(caller.user(), new ProfileId(id), request));
  }

  @Operation(summary = "What notes say about a profile, what became of each, and by which rule")
  @GetMapping("/{id}/statements")
  StatementList statements(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(name = "fact_id", required = false) @Nullable UUID fact,
      @RequestParam(name = "reminder_id", required = false) @Nullable UUID reminder,
      @RequestParam(name = "conflict_id", required = false) @Nullable UUID conflict,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    var filter =
        new StatementFilter(
            fact == null ? null : new FactId(fact),
            reminder == null ? null : new ReminderId(reminder),
            conflict == null ? null : new ConflictId(conflict));
    PageRequest request = PageRequest.of(after, limit);
    return StatementList.of(
        readProfiles.statements(caller.user(), new ProfileId(id), filter, request));
  }

  @Operation(summary = "The conflicts of a profile, oldest first")
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

  @Operation(summary = "How far the notes about a profile have come")
  @GetMapping("/{id}/notes")
  NoteStateList notes(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    PageRequest request = PageRequest.of(after, limit);
    return NoteStateList.of(readProfiles.notes(caller.user(), new ProfileId(id), request));
  }

  /**
   * A profile as its author sends it.
   *
   * @param name sealed, as Base64
   */
  record ProfileBody(byte @Nullable [] name, int keyVersion) {}
}
