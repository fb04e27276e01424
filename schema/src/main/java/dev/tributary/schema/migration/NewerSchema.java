package dev.tributary.schema.migration;

/** The database has migrations that this program does not know. */
public final class NewerSchema extends SchemaProblem {
  private static final long serialVersionUID = 1L;

  NewerSchema(String applied, String known) {
    super(
        "the database is at version " + applied + ", and this program knows none after " + known,
        "Use the newer program, which can also undo to version " + known + ".",
        null);
  }
}
