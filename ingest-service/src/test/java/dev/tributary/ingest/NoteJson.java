package dev.tributary.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.schema.id.ProfileId;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** A note as a client writes it. */
record NoteJson(Map<String, Object> fields) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static NoteJson aNoteAbout(ProfileId profile) {
    return new NoteJson(
        Map.of(
            "revision",
            1,
            "profile_id",
            profile.toString(),
            "body",
            sealed(120),
            "key_version",
            1,
            "written_at",
            "2026-03-02T18:12:00.123456Z",
            "time_zone",
            "Europe/Berlin"));
  }

  /** So many bytes. */
  static String sealed(int size) {
    return Base64.getEncoder().encodeToString(new byte[size]);
  }

  static Map<String, Object> parse(String json) {
    try {
      return JSON.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  NoteJson with(String field, Object value) {
    Map<String, Object> changed = new TreeMap<>(fields);
    changed.put(field, value);
    return new NoteJson(changed);
  }

  NoteJson without(String field) {
    Map<String, Object> changed = new TreeMap<>(fields);
    changed.remove(field);
    return new NoteJson(changed);
  }

  @Override
  public String toString() {
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
