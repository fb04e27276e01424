package dev.tributary.merge.consent.http;

import dev.tributary.merge.consent.ReadConsent;
import dev.tributary.merge.consent.SaveConsent;
import dev.tributary.platform.access.Caller;
import dev.tributary.schema.id.ProfileId;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConsentController {
  private final SaveConsent saveConsent;
  private final ReadConsent readConsent;

  ConsentController(SaveConsent saveConsent, ReadConsent readConsent) {
    this.saveConsent = saveConsent;
    this.readConsent = readConsent;
  }

  @Operation(summary = "Whether a model may read the caller's notes, and about whom it may not")
  @GetMapping("/v1/consent")
  WholeConsent ofAll(Caller caller) {
    return WholeConsent.of(readConsent.whole(caller.user()));
  }

  @Operation(summary = "Allows or refuses that a model reads the caller's notes")
  @PutMapping("/v1/consent")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void save(Caller caller, @RequestBody ConsentBody consent) {
    saveConsent.save(caller.user(), null, consent.allowed());
  }

  @Operation(summary = "Whether a model may read notes about a profile, if it may read any")
  @GetMapping("/v1/profiles/{id}/consent")
  ShownConsent ofProfile(Caller caller, @PathVariable UUID id) {
    return ShownConsent.of(readConsent.of(caller.user(), new ProfileId(id)));
  }

  @Operation(summary = "Allows or refuses that a model reads notes about a profile")
  @PutMapping("/v1/profiles/{id}/consent")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void saveOfProfile(Caller caller, @PathVariable UUID id, @RequestBody ConsentBody consent) {
    saveConsent.save(caller.user(), new ProfileId(id), consent.allowed());
  }

  /** What the caller wants. */
  record ConsentBody(@Nullable Boolean allowed) {}
}
