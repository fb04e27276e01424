package dev.tributary.ingest.intake.http;

import dev.tributary.ingest.intake.ReadNote;
import dev.tributary.ingest.intake.SealedNote;
import dev.tributary.ingest.intake.SubmitNote;
import dev.tributary.ingest.intake.SubmitOutcome;
import dev.tributary.ingest.intake.SubmitOutcome.AlreadyStored;
import dev.tributary.ingest.intake.SubmitOutcome.Invalid;
import dev.tributary.ingest.intake.SubmitOutcome.Stored;
import dev.tributary.ingest.intake.SubmitOutcome.WrongRevision;
import dev.tributary.ingest.intake.WithdrawNote;
import dev.tributary.platform.access.Caller;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.problem.InvalidField;
import dev.tributary.platform.problem.NotFound;
import dev.tributary.platform.problem.RevisionMismatch;
import dev.tributary.schema.id.NoteId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Each request is one transaction, in which only the caller's rows exist. */
@RestController
@RequestMapping("/v1/notes/{id}")
class NotesController {
  private final RowLevelSession session;
  private final SubmitNote submitNote;
  private final WithdrawNote withdrawNote;
  private final ReadNote readNote;

  NotesController(
      RowLevelSession session,
      SubmitNote submitNote,
      WithdrawNote withdrawNote,
      ReadNote readNote) {
    this.session = session;
    this.submitNote = submitNote;
    this.withdrawNote = withdrawNote;
    this.readNote = readNote;
  }

  @PutMapping
  ResponseEntity<Void> submit(Caller caller, @PathVariable UUID id, @RequestBody NoteBody body) {
    SealedNote note = body.note(id);
    SubmitOutcome outcome = session.as(caller.user(), () -> submitNote.submit(caller.user(), note));
    return switch (outcome) {
      case Stored stored -> ResponseEntity.status(HttpStatus.CREATED).build();
      case AlreadyStored same -> ResponseEntity.ok().build();
      case WrongRevision wrong ->
          throw new RevisionMismatch(
              "the next revision of note " + id + " is " + wrong.nextRevision());
      case Invalid invalid -> throw new InvalidField(invalid.field(), invalid.remedy());
    };
  }

  @GetMapping
  NoteBody read(Caller caller, @PathVariable UUID id) {
    return session
        .as(caller.user(), () -> readNote.read(caller.user(), new NoteId(id)))
        .map(NoteBody::of)
        .orElseThrow(() -> new NotFound("note", id));
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(Caller caller, @PathVariable UUID id) {
    boolean known =
        session.as(caller.user(), () -> withdrawNote.withdraw(caller.user(), new NoteId(id)));
    if (!known) {
      throw new NotFound("note", id);
    }
  }
}
