package dev.tributary.merge.notes;

import dev.tributary.merge.extraction.ExtractedCompletion;
import dev.tributary.merge.extraction.ExtractedFact;
import dev.tributary.merge.extraction.ExtractedReminder;
import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.profile.CompletionStatement;
import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.ReminderStatement;
import dev.tributary.merge.profile.Statement;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.schema.id.NoteId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each thing that a note says its place in the order of the fold: by the note's time, then as
 * the answer has it.
 */
public final class NoteStatements {
  private final NoteId note;
  private final Instant writtenAt;
  private final ZoneId zone;
  private final List<Statement> statements = new ArrayList<>();

  private NoteStatements(NoteId note, Instant writtenAt, ZoneId zone) {
    this.note = note;
    this.writtenAt = writtenAt;
    this.zone = zone;
  }

  /** The statements of an extraction: facts, then reminders, then completions. */
  public static List<Statement> of(
      Extraction extraction, NoteId note, Instant writtenAt, ZoneId zone) {
    var all = new NoteStatements(note, writtenAt, zone);
    extraction.facts().forEach(all::add);
    extraction.reminders().forEach(all::add);
    extraction.completions().forEach(all::add);
    return List.copyOf(all.statements);
  }

  private void add(ExtractedFact fact) {
    statements.add(
        new FactStatement(
            next(),
            fact.quote(),
            fact.predicate(),
            fact.value(),
            fact.stance(),
            fact.certainty(),
            fact.previousValue(),
            fact.since(),
            zone));
  }

  private void add(ExtractedReminder reminder) {
    statements.add(
        new ReminderStatement(
            next(),
            reminder.quote(),
            reminder.action(),
            reminder.due(),
            reminder.recurrence(),
            zone));
  }

  private void add(ExtractedCompletion completion) {
    statements.add(
        new CompletionStatement(
            next(),
            completion.quote(),
            completion.action(),
            completion.outcome(),
            completion.scope(),
            completion.due(),
            zone));
  }

  private StatementKey next() {
    return new StatementKey(writtenAt, note, statements.size());
  }
}
