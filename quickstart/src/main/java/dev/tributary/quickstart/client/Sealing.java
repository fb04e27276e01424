package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.DataKey;
import dev.tributary.schema.seal.KeyEncryptionKey;
import dev.tributary.schema.seal.NotAuthentic;
import java.io.IOException;
import java.util.Base64;

/** Seals and opens with the key of one session, which it keeps in memory only. */
final class Sealing {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DataKey key;

  private Sealing(DataKey key) {
    this.key = key;
  }

  /** Takes the answer of {@code POST /v1/keys/session}. */
  static Sealing of(UserId user, JsonNode session) {
    byte[] bytes = Base64.getDecoder().decode(session.path("key").asText());
    try {
      return new Sealing(new DataKey(user, session.path("key_version").asInt(), bytes));
    } finally {
      KeyEncryptionKey.wipe(bytes);
    }
  }

  int keyVersion() {
    return key.version();
  }

  String seal(String column, String row, String text) {
    return Base64.getEncoder().encodeToString(key.seal(column, row, text));
  }

  String openText(String column, String row, JsonNode sealed) {
    try {
      return key.openText(column, row, Base64.getDecoder().decode(sealed.asText()));
    } catch (NotAuthentic e) {
      throw new IllegalStateException(column + " of " + row + " does not open", e);
    }
  }

  JsonNode openJson(String column, String row, JsonNode sealed) {
    try {
      return JSON.readTree(openText(column, row, sealed));
    } catch (IOException e) {
      throw new IllegalStateException(column + " of " + row + " holds no JSON", e);
    }
  }
}
