package dev.tributary.schema.migration;

/** What is in the database under our names was not made by these migrations. */
public final class NotOurSchema extends SchemaProblem {
  private static final long serialVersionUID = 1L;

  private NotOurSchema(String message, String remedy) {
    super(message, remedy, null);
  }

  static NotOurSchema madeByOthers(String schemas) {
    return new NotOurSchema(
        "the database has schemas of these names that no migration of ours has made: " + schemas,
        "Use a database of its own, or rename or drop them.");
  }

  static NotOurSchema otherContent(String version) {
    return new NotOurSchema(
        "migration " + version + " was applied here with another content than this program has",
        "Run the program that made this database, or start from a database without the schema.");
  }
}
