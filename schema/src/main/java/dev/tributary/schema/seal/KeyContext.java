package dev.tributary.schema.seal;

import dev.tributary.schema.id.UserId;
import java.nio.charset.StandardCharsets;

/** What a wrapped key is for: it unwraps for nothing else. */
public record KeyContext(UserId user, KeyPurpose purpose, int version) {
  byte[] additionalData(String kekId) {
    return String.join("|", "v1", kekId, user.toString(), purpose.wireName(), "" + version)
        .getBytes(StandardCharsets.UTF_8);
  }
}
