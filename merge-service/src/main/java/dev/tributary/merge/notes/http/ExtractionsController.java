package dev.tributary.merge.notes.http;

import dev.tributary.merge.notes.RereadNotes;
import dev.tributary.platform.access.Caller;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/extractions")
class ExtractionsController {
  private final RereadNotes rereadNotes;

  ExtractionsController(RereadNotes rereadNotes) {
    this.rereadNotes = rereadNotes;
  }

  @Operation(
      summary = "Has the model read the notes that only patterns have read; none without a model")
  @PostMapping("/reread")
  Reread reread(Caller caller) {
    return new Reread(rereadNotes.reread(caller.user()));
  }

  /**
   * What was begun.
   *
   * @param notes that are accepted again; what patterns read in them stays until then
   */
  record Reread(int notes) {}
}
