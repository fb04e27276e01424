package dev.tributary.merge.decisions.http;

import dev.tributary.merge.decisions.ReadDecisions;
import dev.tributary.merge.decisions.SaveDecision;
import dev.tributary.merge.decisions.ShownDecision;
import dev.tributary.merge.decisions.UndoDecision;
import dev.tributary.platform.access.Caller;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.platform.problem.ProblemDocument;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.ProfileId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
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
@RequestMapping("/v1/decisions")
class DecisionsController {
  private final SaveDecision saveDecision;
  private final UndoDecision undoDecision;
  private final ReadDecisions readDecisions;

  DecisionsController(
      SaveDecision saveDecision, UndoDecision undoDecision, ReadDecisions readDecisions) {
    this.saveDecision = saveDecision;
    this.undoDecision = undoDecision;
    this.readDecisions = readDecisions;
  }

  @Operation(
      summary =
          "Settles a conflict, rejects, confirms or corrects a fact, merges two profiles, or moves a"
              + " note to another one")
  @ApiResponse(responseCode = "201", description = "It is decided.")
  @ApiResponse(responseCode = "200", description = "It was decided before.")
  @ApiResponse(
      responseCode = "409",
      description = "Another decision has this id.",
      content =
          @Content(
              mediaType = ProblemDocument.MEDIA_TYPE,
              schema = @Schema(implementation = ProblemDocument.class)))
  @PutMapping("/{id}")
  ResponseEntity<Void> save(
      Caller caller, @PathVariable UUID id, @RequestBody WantedDecision decision) {
    boolean isNew = saveDecision.save(caller.user(), new DecisionId(id), decision.wish());
    return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK).build();
  }

  @Operation(summary = "Undoes a decision; it stays on record")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void undo(Caller caller, @PathVariable UUID id) {
    undoDecision.undo(caller.user(), new DecisionId(id));
  }

  @Operation(summary = "The decisions, oldest first, undone ones included")
  @GetMapping
  DecisionList list(
      Caller caller,
      @RequestParam(name = "profile_id", required = false) @Nullable UUID profile,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    return DecisionList.of(
        readDecisions.page(
            caller.user(),
            profile == null ? null : new ProfileId(profile),
            PageRequest.of(after, limit)));
  }

  @Operation(summary = "A decision")
  @GetMapping("/{id}")
  ShownDecision one(Caller caller, @PathVariable UUID id) {
    return readDecisions.one(caller.user(), new DecisionId(id));
  }
}
