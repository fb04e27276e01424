package dev.tributary.merge.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteRevision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A random sequence of notes about three people, edited and deleted, and of whatever their author
 * may decide meanwhile, while the service is still busy with what came before.
 */
final class Upheaval {
  static final String NOTHING = "{\"facts\":[],\"reminders\":[],\"completions\":[]}";
  private static final Instant LAST = Instant.parse("2059-01-01T10:00:00Z");
  private static final List<String> VALUES = List.of("Faro", "Beja", "Lagos", "net 30", "net 90");

  final List<Author> people;
  private final List<Diary> diaries;
  private final List<DecisionId> decided = new ArrayList<>();
  private final WrittenAnswers model;
  private final RandomGenerator random;

  Upheaval(Author author, WrittenAnswers model, RandomGenerator random) {
    this.model = model;
    this.random = random;
    people =
        Stream.concat(Stream.of(author), Stream.generate(author::aboutAnother).limit(2)).toList();
    diaries = people.stream().map(person -> new Diary(person, model, random)).toList();
  }

  /** One change; what is refused because things are otherwise by now changes nothing. */
  void change() {
    switch (random.nextInt(14)) {
      case 0, 1 -> onFact();
      case 2, 3 -> onConflict();
      case 4 -> onProfiles();
      case 5 -> onNote();
      case 6, 7 -> undo();
      default -> oneOf(diaries).change();
    }
  }

  /** Publishes what is not published, and ends with a note about each that is heard after it. */
  List<NoteRevision> end() {
    diaries.forEach(Diary::publish);
    return people.stream().map(this::last).toList();
  }

  private NoteRevision last(Author person) {
    var last = new NoteRevision(person.newNote(), 1);
    model.answer(last, NOTHING);
    person.publish(person.store(last, LAST, "Nothing."));
    return last;
  }

  private void onFact() {
    Author person = people.getFirst();
    String fact = oneOf(facts());
    DecisionId id = newDecision();
    String wish =
        switch (random.nextInt(3)) {
          case 0 -> "{\"kind\":\"reject\",\"fact_id\":\"%s\"}".formatted(fact);
          case 1 -> "{\"kind\":\"confirm\",\"fact_id\":\"%s\"}".formatted(fact);
          default ->
              "{\"kind\":\"correct\",\"fact_id\":\"%s\",%s}"
                  .formatted(fact, person.value(id, oneOf(VALUES)));
        };
    person.decide(id, wish);
  }

  private void onConflict() {
    Author person = people.getFirst();
    String conflict = oneIn(person.json("/v1/conflicts?status=open").path("conflicts"));
    String kind = oneOf(List.of("keep", "take", "neither"));
    person.decide(
        newDecision(), "{\"kind\":\"%s\",\"conflict_id\":\"%s\"}".formatted(kind, conflict));
  }

  private void onProfiles() {
    people
        .getFirst()
        .decide(
            newDecision(),
            "{\"kind\":\"merge\",\"profile_id\":\"%s\",\"into_profile_id\":\"%s\"}"
                .formatted(oneOf(people).profile, oneOf(people).profile));
  }

  private void onNote() {
    List<Diary.Entry> notes = oneOf(diaries).surviving();
    if (!notes.isEmpty()) {
      people
          .getFirst()
          .decide(
              newDecision(),
              "{\"kind\":\"move\",\"note_id\":\"%s\",\"profile_id\":\"%s\"}"
                  .formatted(oneOf(notes).note().note(), oneOf(people).profile));
    }
  }

  private void undo() {
    if (!decided.isEmpty()) {
      people.getFirst().undo(oneOf(decided));
    }
  }

  private DecisionId newDecision() {
    var id = new DecisionId(Surroundings.IDS.next());
    decided.add(id);
    return id;
  }

  /** Ids of facts about whomever, and one that nothing has. */
  private List<String> facts() {
    Stream<String> known = people.stream().flatMap(person -> person.factIds().stream());
    return Stream.concat(known, Stream.of(Surroundings.IDS.next().toString())).toList();
  }

  /** The id of one of them; of none, one that nothing has. */
  private String oneIn(JsonNode list) {
    return list.isEmpty()
        ? Surroundings.IDS.next().toString()
        : list.get(random.nextInt(list.size())).path("id").textValue();
  }

  private <T> T oneOf(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
