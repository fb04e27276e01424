package dev.tributary.merge.cost.http;

import dev.tributary.merge.cost.ReadSpending;
import dev.tributary.platform.access.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SpendingController {
  private final ReadSpending readSpending;
  private final Clock clock;

  SpendingController(ReadSpending readSpending, Clock clock) {
    this.readSpending = readSpending;
    this.clock = clock;
  }

  @Operation(summary = "What the model was asked, by day, and what it cost as far as that is known")
  @GetMapping("/v1/spending")
  SpendingList list(
      Caller caller,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    Days days = Days.of(from, to, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    return SpendingList.of(readSpending.between(caller.user(), days.from(), days.to()));
  }
}
