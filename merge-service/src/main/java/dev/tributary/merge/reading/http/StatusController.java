package dev.tributary.merge.reading.http;

import dev.tributary.merge.reading.ReadStatus;
import dev.tributary.platform.access.Caller;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatusController {
  private final ReadStatus readStatus;

  StatusController(ReadStatus readStatus) {
    this.readStatus = readStatus;
  }

  @Operation(summary = "How far the notes have come, and whether the model answers")
  @GetMapping("/v1/status")
  ShownStatus status(Caller caller) {
    return ShownStatus.of(readStatus.status(caller.user()));
  }
}
