package dev.tributary.merge.reading.http;

import dev.tributary.merge.reading.ConflictFilter;
import dev.tributary.merge.reading.ConflictStatus;
import dev.tributary.merge.reading.ReadConflicts;
import dev.tributary.merge.reading.ShownConflict;
import dev.tributary.platform.access.Caller;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.ProfileId;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/conflicts")
class ConflictsController {
  private final ReadConflicts readConflicts;

  ConflictsController(ReadConflicts readConflicts) {
    this.readConflicts = readConflicts;
  }

  @Operation(summary = "The conflicts of all profiles, oldest first")
  @GetMapping
  ConflictList list(
      Caller caller,
      @RequestParam(name = "profile_id", required = false) @Nullable UUID profile,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    var filter =
        new ConflictFilter(
            profile == null ? null : new ProfileId(profile),
            status == null ? null : ConflictStatus.of(status));
    return ConflictList.of(readConflicts.page(caller.user(), filter, PageRequest.of(after, limit)));
  }

  @Operation(summary = "A conflict")
  @GetMapping("/{id}")
  ShownConflict one(Caller caller, @PathVariable UUID id) {
    return readConflicts.one(caller.user(), new ConflictId(id));
  }
}
