package dev.tributary.schema.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;

/** One case of sealed-format-vectors.json. */
record SealedFormatVector(JsonNode json) {
  static Stream<SealedFormatVector> all() {
    try (InputStream in =
        SealedFormatVector.class.getResourceAsStream("/sealed-format-vectors.json")) {
      JsonNode file = new ObjectMapper().readTree(Objects.requireNonNull(in));
      return file.path("vectors").valueStream().map(SealedFormatVector::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DataKey dataKey() {
    return new DataKey(user(), keyVersion(), key());
  }

  byte[] key() {
    return bytes("key");
  }

  String column() {
    return json.path("column").textValue();
  }

  UserId user() {
    return UserId.of(json.path("user").textValue());
  }

  String row() {
    return json.path("row").textValue();
  }

  int keyVersion() {
    return json.path("key_version").intValue();
  }

  byte[] nonce() {
    return bytes("nonce");
  }

  byte[] plaintext() {
    return bytes("plaintext");
  }

  byte[] additionalData() {
    return bytes("additional_data");
  }

  byte[] sealed() {
    return bytes("sealed");
  }

  private byte[] bytes(String field) {
    return HexFormat.of().parseHex(json.path(field).textValue());
  }

  @Override
  public String toString() {
    return json.path("name").textValue();
  }
}
