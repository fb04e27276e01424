package dev.tributary.merge.profile;

/** One thing that a note says. */
public sealed interface Statement permits FactStatement, ReminderStatement, CompletionStatement {

  StatementKey key();

  /** The words of the note that say it. */
  String quote();
}
