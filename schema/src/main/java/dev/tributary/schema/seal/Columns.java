package dev.tributary.schema.seal;

/** The sealed columns, as bindings name them. */
public final class Columns {
  public static final String NOTE_BODY = "notes.note.body";
  public static final String PROFILE_NAME = "profiles.profile.name";
  public static final String EXTRACTION_BODY = "profiles.extraction.body";
  public static final String STATEMENT_BODY = "profiles.statement.body";
  public static final String FACT_BODY = "profiles.fact.body";
  public static final String CONFLICT_BODY = "profiles.conflict.body";
  public static final String REMINDER_BODY = "profiles.reminder.body";
  public static final String DECISION_BODY = "profiles.decision.body";

  private Columns() {}
}
