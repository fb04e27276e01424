package dev.tributary.schema.migration;

/** The server is of a version that the migrations are not tried on. */
public final class ServerTooOld extends SchemaProblem {
  private static final long serialVersionUID = 1L;

  ServerTooOld(String version) {
    super(
        "PostgreSQL " + version + " is too old for the schema",
        "Use PostgreSQL 16 or newer.",
        null);
  }
}
