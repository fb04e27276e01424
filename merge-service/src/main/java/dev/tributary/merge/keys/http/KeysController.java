package dev.tributary.merge.keys.http;

import dev.tributary.merge.keys.IssueSessionKey;
import dev.tributary.merge.keys.SessionKey;
import dev.tributary.platform.access.Caller;
import dev.tributary.schema.seal.KeyEncryptionKey;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Base64;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/keys")
class KeysController {
  private final IssueSessionKey issueSessionKey;

  KeysController(IssueSessionKey issueSessionKey) {
    this.issueSessionKey = issueSessionKey;
  }

  @Operation(summary = "The data key that the caller seals and opens with; made on the first call")
  @PostMapping("/session")
  ResponseEntity<IssuedKey> session(Caller caller) {
    SessionKey key = issueSessionKey.issue(caller.user());
    try {
      var issued =
          new IssuedKey(
              caller.user().value(),
              key.version(),
              Base64.getEncoder().encodeToString(key.bytes()));
      return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(issued);
    } finally {
      KeyEncryptionKey.wipe(key.bytes());
    }
  }

  record IssuedKey(UUID userId, int keyVersion, String key) {
    @Override
    public String toString() {
      return "IssuedKey[version=" + keyVersion + "]";
    }
  }
}
