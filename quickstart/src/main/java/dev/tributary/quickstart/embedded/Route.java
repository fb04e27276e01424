package dev.tributary.quickstart.embedded;

/** Requests for this path, and for all below it, are a service's. */
record Route(String path, ServiceName service) {
  boolean matches(String requested) {
    return requested.equals(path) || requested.startsWith(path + "/");
  }
}
