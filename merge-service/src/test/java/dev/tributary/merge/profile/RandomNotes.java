package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.Predicate.AGE;
import static dev.tributary.merge.profile.Predicate.BIRTH_DATE;
import static dev.tributary.merge.profile.Predicate.DEAL_STAGE;
import static dev.tributary.merge.profile.Predicate.DIET;
import static dev.tributary.merge.profile.Predicate.DISLIKES;
import static dev.tributary.merge.profile.Predicate.EVENT;
import static dev.tributary.merge.profile.Predicate.FAMILY_MEMBER;
import static dev.tributary.merge.profile.Predicate.GOAL;
import static dev.tributary.merge.profile.Predicate.HOBBY;
import static dev.tributary.merge.profile.Predicate.LANGUAGE;
import static dev.tributary.merge.profile.Predicate.LIKES;
import static dev.tributary.merge.profile.Predicate.LIVES_IN;
import static dev.tributary.merge.profile.Predicate.MEASUREMENT;
import static dev.tributary.merge.profile.Predicate.MEDICATION;
import static dev.tributary.merge.profile.Predicate.PHONE;
import static dev.tributary.merge.profile.Predicate.RELATIONSHIP_STATUS;
import static dev.tributary.merge.profile.Predicate.REQUIREMENT;

import dev.tributary.schema.id.DecisionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Notes about one person, of so few words that what they say keeps meeting. */
final class RandomNotes {
  private static final int MAX_NOTES = 7;
  private static final int MAX_STATEMENTS = 4;
  private static final int MAX_DECISIONS = 3;

  private static final List<String> DAYS =
      List.of("2031-03-01", "2031-03-02", "2031-04-01", "2031-07-01", "2033-01-01");

  private static final Map<Predicate, List<String>> VALUES =
      Map.ofEntries(
          Map.entry(DIET, List.of("vegetarian", "no meat", "meat-free", "vegan")),
          Map.entry(HOBBY, List.of("climbing", "bouldering", "climbing walls", "chess")),
          Map.entry(LIVES_IN, List.of("Arles", "Arles (old town)", "Nantes", "Lyon")),
          Map.entry(BIRTH_DATE, List.of("--05-04", "1990", "1990-05-04", "1991-05-04")),
          Map.entry(AGE, List.of("51", "52", "60")),
          Map.entry(DEAL_STAGE, List.of("offer sent", "offer", "signed")),
          Map.entry(RELATIONSHIP_STATUS, List.of("single", "engaged", "married")),
          Map.entry(LIKES, List.of("tea", "green tea", "tea house", "chess")),
          Map.entry(DISLIKES, List.of("tea", "green tea", "chess")),
          Map.entry(
              EVENT,
              List.of("2031-03-06: fair", "2031-06-07: fair", "2031-06: fair in Oban", "fair")),
          Map.entry(
              MEDICATION, List.of("ramipril", "ramipril 5 mg", "ramipril 10 mg", "5 mg", "zinc")),
          Map.entry(MEASUREMENT, List.of("weight: 70 kg", "weight: 71 kg", "height: 171 cm")),
          Map.entry(REQUIREMENT, List.of("30 lamps", "35 lamps", "lamps", "no lamps")),
          Map.entry(PHONE, List.of("+351910000001", "+351910000002")),
          Map.entry(LANGUAGE, List.of("Basque", "Basque (B1)", "Basque (C1)")),
          Map.entry(FAMILY_MEMBER, List.of("sister", "sister: Ines", "sister: Rosa")),
          Map.entry(GOAL, List.of("run the tower race", "run a race", "save 10 a week", "race")));

  private static final List<String> ACTIONS =
      List.of("call Ada", "ring her about the roof", "send Ada the lease", "email it", "see Ada");
  private static final List<String> DUES =
      List.of("2031-03-05", "2031-03-05T09:00", "2031-03-12", "2031-06-01T10:00");

  // The order of a Map.ofEntries is another one in each JVM.
  private static final List<Predicate> PREDICATES = VALUES.keySet().stream().sorted().toList();

  private static final List<String> NAMES =
      VALUES.entrySet().stream()
          .flatMap(
              it -> it.getValue().stream().map(value -> NoteFixture.nameOf(it.getKey(), value)))
          .distinct()
          .sorted()
          .toList();

  private final RandomGenerator random;

  RandomNotes(RandomGenerator random) {
    this.random = random;
  }

  static NotesOfAPerson notesOfAPerson(RandomGenerator random) {
    return new RandomNotes(random).notes();
  }

  /** Notes, what the user decides about what they say, and what a reader finds. */
  static Told told(RandomGenerator random) {
    RandomNotes source = new RandomNotes(random);
    NotesOfAPerson notes = source.notes();
    return new Told(notes, source.decisions(notes), new SeededVerdicts(random.nextLong(), NAMES));
  }

  NotesOfAPerson notes() {
    int count = random.nextInt(MAX_NOTES + 1);
    return new NotesOfAPerson(IntStream.range(0, count).mapToObj(this::note).toList());
  }

  /**
   * A note on any day.
   *
   * @param sequence tells apart the notes of a day
   */
  NoteFixture note(int sequence) {
    NoteFixture note = NoteFixture.noteOf(oneOf(DAYS), sequence);
    for (int left = random.nextInt(1, MAX_STATEMENTS + 1); left > 0; left--) {
      switch (random.nextInt(5)) {
        case 0 -> asksIn(note);
        case 1 -> reportsIn(note);
        default -> saysIn(note);
      }
    }
    return note;
  }

  private List<Decision> decisions(NotesOfAPerson notes) {
    List<StatementKey> facts =
        notes.statements().stream()
            .filter(FactStatement.class::isInstance)
            .map(Statement::key)
            .toList();
    int count = facts.isEmpty() ? 0 : random.nextInt(MAX_DECISIONS + 1);
    return IntStream.range(0, count).mapToObj(number -> decision(number, facts)).toList();
  }

  private Decision decision(int number, List<StatementKey> facts) {
    DecisionId id = new DecisionId(new UUID(random.nextLong(), number));
    Instant at = Instant.parse(oneOf(DAYS) + "T18:00:00Z");
    StatementKey fact = oneOf(facts);
    return switch (random.nextInt(4)) {
      case 0 -> new Decision.RejectFact(id, at, fact);
      case 1 -> new Decision.ConfirmFact(id, at, fact);
      case 2 -> new Decision.CorrectFact(id, at, fact, oneOf(List.of("Oban", "vegetarian", "tea")));
      default ->
          new Decision.SettleConflict(id, at, fact, oneOf(facts), oneOf(List.of(Choice.values())));
    };
  }

  private void saysIn(NoteFixture note) {
    Predicate predicate = oneOf(PREDICATES);
    List<String> values = VALUES.getOrDefault(predicate, List.of());
    note.says(
        predicate,
        oneOf(values),
        oneOf(List.of(Stance.values())),
        oneOf(List.of(Certainty.values())),
        orNone(0.5, values),
        orNone(0.8, List.of("2031-03-15", "2032")));
  }

  private void asksIn(NoteFixture note) {
    note.asks(oneOf(ACTIONS), orNone(0.2, DUES), orNone(0.8, List.of("FREQ=WEEKLY")));
  }

  private void reportsIn(NoteFixture note) {
    note.reports(
        oneOf(ACTIONS),
        oneOf(List.of(CompletionOutcome.values())),
        oneOf(List.of(Scope.values())),
        orNone(0.6, DUES));
  }

  private @Nullable String orNone(double chanceOfNone, List<String> values) {
    return random.nextDouble() < chanceOfNone ? null : oneOf(values);
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
