package dev.tributary.ingest.intake.http;

import dev.tributary.ingest.intake.ListNotes;
import dev.tributary.ingest.intake.Precondition;
import dev.tributary.ingest.intake.ReadNote;
import dev.tributary.ingest.intake.SealedNote;
import dev.tributary.ingest.intake.SubmitNote;
import dev.tributary.ingest.intake.SubmitOutcome.AlreadyStored;
import dev.tributary.ingest.intake.SubmitOutcome.Created;
import dev.tributary.ingest.intake.SubmitOutcome.Invalid;
import dev.tributary.ingest.intake.SubmitOutcome.Replaced;
import dev.tributary.ingest.intake.SubmitOutcome.WrongRevision;
import dev.tributary.ingest.intake.WithdrawNote;
import dev.tributary.ingest.intake.WithdrawOutcome;
import dev.tributary.ingest.intake.WithdrawOutcome.Unknown;
import dev.tributary.ingest.intake.WithdrawOutcome.Withdrawn;
import dev.tributary.platform.access.Caller;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.paging.Page;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.platform.problem.InvalidField;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Each request is one transaction, in which only the caller's rows exist. */
@RestController
@RequestMapping("/v1/notes")
class NotesController {
  private static final int LIMIT = 50;
  // Of the largest notes, a page of so many is 35 MB.
  private static final int HIGHEST_LIMIT = 100;

  private final RowLevelSession session;
  private final SubmitNote submitNote;
  private final WithdrawNote withdrawNote;
  private final ReadNote readNote;
  private final ListNotes listNotes;

  NotesController(
      RowLevelSession session,
      SubmitNote submitNote,
      WithdrawNote withdrawNote,
      ReadNote readNote,
      ListNotes listNotes) {
    this.session = session;
    this.submitNote = submitNote;
    this.withdrawNote = withdrawNote;
    this.readNote = readNote;
    this.listNotes = listNotes;
  }

  @Operation(
      summary = "Stores a note, or with If-Match its next revision; the same again changes nothing")
  @ApiResponse(
      responseCode = "201",
      description = "It is a new note.",
      headers = @Header(name = "ETag", description = "the revision in quotes"))
  @ApiResponse(
      responseCode = "200",
      description = "It is stored.",
      headers = @Header(name = "ETag", description = "the revision in quotes"))
  @PutMapping("/{id}")
  ResponseEntity<Void> submit(
      Caller caller,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody NoteBody body) {
    SealedNote note = body.note(id);
    Precondition precondition = EntityTag.precondition(ifMatch);
    var outcome =
        session.as(caller.user(), () -> submitNote.submit(caller.user(), note, precondition));
    return switch (outcome) {
      case Created created -> stored(HttpStatus.CREATED, note);
      case Replaced replaced -> stored(HttpStatus.OK, note);
      case AlreadyStored same -> stored(HttpStatus.OK, note);
      case WrongRevision wrong -> throw Mismatch.of(wrong);
      case Invalid invalid -> throw new InvalidField(invalid.field(), invalid.remedy());
    };
  }

  @Operation(summary = "The newest revision of a note")
  @ApiResponse(
      responseCode = "200",
      description = "It is sealed as it was sent.",
      headers = @Header(name = "ETag", description = "the revision in quotes"))
  @ApiResponse(
      responseCode = "304",
      description = "If-None-Match names the newest revision.",
      content = @Content)
  @GetMapping("/{id}")
  ResponseEntity<NoteBody> read(Caller caller, @PathVariable UUID id) {
    return session
        .as(caller.user(), () -> readNote.read(caller.user(), new NoteId(id)))
        .map(
            note -> ResponseEntity.ok().eTag(EntityTag.of(note.revision())).body(NoteBody.of(note)))
        .orElseThrow(() -> new NotFound("note"));
  }

  @Operation(summary = "The newest revision of each note, the last written first")
  @GetMapping
  NoteList list(
      Caller caller,
      @RequestParam(name = "profile_id", required = false) @Nullable UUID profile,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    PageRequest request = PageRequest.of(after, limit, LIMIT, HIGHEST_LIMIT);
    var about = profile == null ? null : new ProfileId(profile);
    return NoteList.of(
        session
            .as(caller.user(), () -> listNotes.list(caller.user(), about, request))
            .map(ListedNote::of));
  }

  @Operation(summary = "Deletes a note with everything that only it says")
  @ApiResponse(responseCode = "204", description = "It is gone.")
  @DeleteMapping("/{id}")
  ResponseEntity<Void> withdraw(
      Caller caller,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    Precondition precondition = EntityTag.precondition(ifMatch);
    WithdrawOutcome outcome =
        session.as(
            caller.user(),
            () -> withdrawNote.withdraw(caller.user(), new NoteId(id), precondition));
    return switch (outcome) {
      case Withdrawn withdrawn -> ResponseEntity.noContent().build();
      case Unknown unknown -> throw new NotFound("note");
      case WithdrawOutcome.WrongRevision wrong -> throw Mismatch.of(wrong);
    };
  }

  private static ResponseEntity<Void> stored(HttpStatus status, SealedNote note) {
    return ResponseEntity.status(status).eTag(EntityTag.of(note.revision())).build();
  }

  record NoteList(List<ListedNote> notes, @Nullable String next) {
    static NoteList of(Page<ListedNote> page) {
      return new NoteList(page.rows(), page.next());
    }
  }
}
