package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.value.normal.NormalFormsFixture.FORMS;

import dev.tributary.schema.id.NoteId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note of what it says; notes of one day are told apart by what is on them. */
final class NoteFixture {

  static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

  private static final StatementReader READER = new StatementReader(FORMS);

  private final Instant writtenAt;
  private final NoteId id;
  private final List<Statement> statements = new ArrayList<>();
  private @Nullable String quote;

  private NoteFixture(Instant writtenAt, NoteId id) {
    this.writtenAt = writtenAt;
    this.id = id;
  }

  static NoteFixture noteOf(String day) {
    return noteOf(day, 0);
  }

  static NoteFixture noteOf(String day, int sequence) {
    UUID id = UUID.nameUUIDFromBytes((day + "/" + sequence).getBytes(StandardCharsets.UTF_8));
    return new NoteFixture(Instant.parse(day + "T12:00:00Z"), new NoteId(id));
  }

  static Profile fold(NoteFixture... notes) {
    return fold(Arrays.stream(notes).flatMap(note -> note.statements.stream()).toList());
  }

  static Profile fold(Collection<? extends Statement> statements) {
    return fold(statements, List.of(), Verdicts.none());
  }

  static Profile fold(
      Collection<? extends Statement> statements,
      Collection<? extends Decision> decisions,
      Verdicts verdicts) {
    return new Fold(FORMS).of(statements, decisions, verdicts);
  }

  /** By which verdicts speak of a value. */
  static String nameOf(Predicate predicate, String words) {
    return READER.phrase(predicate, words, ZONE).name();
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  StatementKey key(int ordinal) {
    return new StatementKey(writtenAt, id, ordinal);
  }

  /** The words of what follows; otherwise a value is its own quote. */
  NoteFixture quotes(String words) {
    quote = words;
    return this;
  }

  NoteFixture states(Predicate predicate, String value) {
    return says(predicate, value, Stance.STATES, Certainty.STATED, null, null);
  }

  NoteFixture statesSince(Predicate predicate, String value, String since) {
    return says(predicate, value, Stance.STATES, Certainty.STATED, null, since);
  }

  NoteFixture supposes(Predicate predicate, String value) {
    return says(predicate, value, Stance.STATES, Certainty.HEDGED, null, null);
  }

  NoteFixture changes(Predicate predicate, String value, @Nullable String previous) {
    return says(predicate, value, Stance.CHANGED, Certainty.STATED, previous, null);
  }

  NoteFixture corrects(Predicate predicate, String value, @Nullable String previous) {
    return says(predicate, value, Stance.CORRECTED, Certainty.STATED, previous, null);
  }

  NoteFixture ends(Predicate predicate, String value) {
    return says(predicate, value, Stance.ENDED, Certainty.STATED, null, null);
  }

  NoteFixture disputes(Predicate predicate, String value, @Nullable String previous) {
    return says(predicate, value, Stance.DISPUTED, Certainty.REPORTED, previous, null);
  }

  NoteFixture says(
      Predicate predicate,
      String value,
      Stance stance,
      Certainty certainty,
      @Nullable String previous,
      @Nullable String since) {
    statements.add(
        new FactStatement(
            next(),
            quote == null ? value : quote,
            predicate,
            value,
            stance,
            certainty,
            previous,
            since,
            ZONE));
    return this;
  }

  NoteFixture asks(String action, @Nullable String due) {
    return asks(action, due, null);
  }

  NoteFixture asks(String action, @Nullable String due, @Nullable String recurrence) {
    statements.add(new ReminderStatement(next(), action, action, due, recurrence, ZONE));
    return this;
  }

  NoteFixture reports(String action, CompletionOutcome outcome) {
    return reports(action, outcome, Scope.OCCURRENCE, null);
  }

  NoteFixture reports(String action, CompletionOutcome outcome, Scope scope, @Nullable String due) {
    statements.add(new CompletionStatement(next(), action, action, outcome, scope, due, ZONE));
    return this;
  }

  private StatementKey next() {
    return key(statements.size());
  }
}
