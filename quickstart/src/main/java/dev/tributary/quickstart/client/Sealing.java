package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.DataKey;
import dev.tributary.schema.seal.KeyEncryptionKey;
import dev.tributary.schema.seal.NotAuthentic;
import java.io.IOException;
import java.util.Base64;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens with the key of one session, which is fetched when it is first needed and kept in
 * memory only.
 */
final class Sealing {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Supplier<JsonNode> session;
  private @Nullable Opened opened;

  private record Opened(UserId user, DataKey key) {}

  /**
   * @param session asks {@code POST /v1/keys/session}
   */
  Sealing(Supplier<JsonNode> session) {
    this.session = session;
  }

  /** Fetches the key, unless it is here, and makes sure that it is this user's. */
  void requireKeyOf(UserId user) {
    if (!opened().user().equals(user)) {
      throw new IllegalStateException("the token is not the one of user " + user);
    }
  }

  private synchronized Opened opened() {
    Opened here = opened;
    if (here == null) {
      here = open(session.get());
      opened = here;
    }
    return here;
  }

  private DataKey key() {
    return opened().key();
  }

  private static Opened open(JsonNode session) {
    byte[] bytes = Base64.getDecoder().decode(session.path("key").asText());
    try {
      UserId user = UserId.of(session.path("user_id").asText());
      return new Opened(user, new DataKey(user, session.path("key_version").asInt(), bytes));
    } finally {
      KeyEncryptionKey.wipe(bytes);
    }
  }

  int keyVersion() {
    return key().version();
  }

  String seal(String column, String row, String text) {
    return Base64.getEncoder().encodeToString(key().seal(column, row, text));
  }

  /**
   * Opens text.
   *
   * @throws NotOpened if it was not sealed for this row's column under this key
   */
  String openText(String column, String row, JsonNode sealed) {
    try {
      return key().openText(column, row, Base64.getDecoder().decode(sealed.asText()));
    } catch (NotAuthentic | IllegalArgumentException e) {
      throw new NotOpened(column, row, e);
    }
  }

  JsonNode openJson(String column, String row, JsonNode sealed) {
    try {
      return JSON.readTree(openText(column, row, sealed));
    } catch (IOException e) {
      // Without the cause: a parser may quote what it read.
      throw new IllegalStateException(column + " of " + row + " holds no JSON");
    }
  }
}
