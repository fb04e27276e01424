package dev.tributary.merge.merging.jdbc;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tributary.platform.keys.Keyring;
import dev.tributary.schema.seal.NotAuthentic;
import java.util.UUID;

/** Bodies as JSON in snake_case, sealed for one column of one row. */
final class SealedJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final String column;

  SealedJson(String column) {
    this.column = column;
  }

  byte[] seal(Keyring keys, UUID row, Object body) {
    try {
      return keys.active().seal(column, row.toString(), JSON.writeValueAsBytes(body));
    } catch (JacksonException e) {
      throw new IllegalStateException(column + " of row " + row + " has no JSON form");
    }
  }

  <T> T open(Keyring keys, int keyVersion, UUID row, byte[] sealed, Class<T> type) {
    try {
      byte[] json = keys.version(keyVersion).open(column, row.toString(), sealed);
      return JSON.readValue(json, type);
    } catch (NotAuthentic e) {
      throw new IllegalStateException(column + " of row " + row + " does not open", e);
    } catch (java.io.IOException e) {
      // Without the cause: a parser may quote what it read.
      throw new IllegalStateException(column + " of row " + row + " is not what was sealed");
    }
  }
}
