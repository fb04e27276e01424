package dev.tributary.quickstart.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A path with its query, put together. */
record Query(String path, String parameters) {
  static Query of(String path) {
    return new Query(path, "");
  }

  /** Without the parameter if there is no value. */
  Query with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    String separator = parameters.isEmpty() ? "?" : "&";
    String encoded = URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    return new Query(path, parameters + separator + name + "=" + encoded);
  }

  @Override
  public String toString() {
    return path + parameters;
  }
}
