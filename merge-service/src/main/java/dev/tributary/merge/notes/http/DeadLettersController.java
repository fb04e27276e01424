package dev.tributary.merge.notes.http;

import dev.tributary.merge.notes.RedriveNotes;
import dev.tributary.platform.access.Caller;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/dead-letters")
class DeadLettersController {
  private final RedriveNotes redriveNotes;

  DeadLettersController(RedriveNotes redriveNotes) {
    this.redriveNotes = redriveNotes;
  }

  @Operation(summary = "Has all parked notes tried again; repeating it tries none twice")
  @PostMapping("/redrive")
  Redriven redrive(Caller caller) {
    return new Redriven(redriveNotes.redrive(caller.user()));
  }

  /**
   * What was begun.
   *
   * @param notes that were parked, and are accepted again
   */
  record Redriven(int notes) {}
}
