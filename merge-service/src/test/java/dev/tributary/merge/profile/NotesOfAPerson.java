package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.Predicate.AGE;
import static dev.tributary.merge.profile.Predicate.BIRTH_DATE;
import static dev.tributary.merge.profile.Predicate.DEAL_STAGE;
import static dev.tributary.merge.profile.Predicate.DISLIKES;
import static dev.tributary.merge.profile.Predicate.EVENT;
import static dev.tributary.merge.profile.Predicate.FAMILY_MEMBER;
import static dev.tributary.merge.profile.Predicate.GOAL;
import static dev.tributary.merge.profile.Predicate.LANGUAGE;
import static dev.tributary.merge.profile.Predicate.LIKES;
import static dev.tributary.merge.profile.Predicate.LIVES_IN;
import static dev.tributary.merge.profile.Predicate.MEASUREMENT;
import static dev.tributary.merge.profile.Predicate.MEDICATION;
import static dev.tributary.merge.profile.Predicate.PHONE;
import static dev.tributary.merge.profile.Predicate.RELATIONSHIP_STATUS;
import static dev.tributary.merge.profile.Predicate.REQUIREMENT;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random notes about one person, from so few words that what they say keeps meeting. */
record NotesOfAPerson(List<NoteFixture> notes) {

  private static final Map<Predicate, List<String>> VALUES =
      Map.ofEntries(
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

  static Arbitrary<NotesOfAPerson> notesOfAPerson() {
    return contents()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMaxSize(7)
        .flatMap(NotesOfAPerson::dated);
  }

  private static Arbitrary<NotesOfAPerson> dated(List<List<Sentence>> contents) {
    return Arbitraries.of("2031-03-01", "2031-03-02", "2031-04-01", "2031-07-01", "2033-01-01")
        .list()
        .ofSize(contents.size())
        .map(days ->
            new NotesOfAPerson(
                IntStream.range(0, days.size())
                    .mapToObj(i -> written(NoteFixture.noteOf(days.get(i), i), contents.get(i)))
                    .toList()));
  }

  private static NoteFixture written(NoteFixture note, List<Sentence> contents) {
    contents.forEach(sentence -> sentence.addTo(note));
    return note;
  }

  private static Arbitrary<Sentence> contents() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, facts()), Tuple.of(2, requests()), Tuple.of(2, reports()));
  }

  private static Arbitrary<Sentence> facts() {
    return Arbitraries.of(VALUES.keySet().stream().sorted().toList())
        .flatMap(NotesOfAPerson::factsOf);
  }

  private static Arbitrary<Sentence> factsOf(Predicate predicate) {
    Arbitrary<String> values = Arbitraries.of(VALUES.getOrDefault(predicate, List.of()));
    return Combinators.combine(
            values,
            Arbitraries.of(Stance.class),
            Arbitraries.of(Certainty.STATED, Certainty.STATED, Certainty.HEDGED),
            values.injectNull(0.5),
            Arbitraries.of("2031-03-15", "2032").injectNull(0.8))
        .as((value, stance, certainty, previous, since) ->
            note -> note.says(predicate, value, stance, certainty, previous, since));
  }

  private static Arbitrary<Sentence> requests() {
    return Combinators.combine(
            Arbitraries.of(ACTIONS),
            Arbitraries.of(DUES).injectNull(0.2),
            Arbitraries.of("FREQ=WEEKLY").injectNull(0.8))
        .as((action, due, recurrence) -> note -> note.asks(action, due, recurrence));
  }

  private static Arbitrary<Sentence> reports() {
    return Combinators.combine(
            Arbitraries.of(ACTIONS),
            Arbitraries.of(CompletionOutcome.class),
            Arbitraries.of(Scope.class),
            Arbitraries.of(DUES).injectNull(0.6))
        .as((action, outcome, scope, due) -> note -> note.reports(action, outcome, scope, due));
  }

  List<Statement> statements() {
    return notes.stream().flatMap(note -> note.statements().stream()).toList();
  }

  /** Something that a note can say. */
  interface Sentence {
    void addTo(NoteFixture note);
  }
}
