package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.id.NoteRevision;
import java.time.Instant;

/** Notes whose values only a judge can compare, all of one text. */
record JudgedNotes(Author author, WrittenAnswers model) {
  /** Everything that these notes say, so that each quote is found. */
  private static final String TEXT =
      "vegan, only plants, mostly steak, lactose, milk, wasps, rowing, sculling";

  /** Waits until the note is part of its profile. */
  NoteInserted merged(Instant writtenAt, String answer) {
    return merged(new NoteRevision(author.newNote(), 1), writtenAt, answer);
  }

  /** The same with a revision of a note. */
  NoteInserted merged(NoteRevision note, Instant writtenAt, String answer) {
    model.answer(note, answer);
    NoteInserted stored = author.store(note, writtenAt, TEXT);
    author.publish(stored);
    await().untilAsserted(() -> assertThat(author.stored.isMerged(note)).isTrue());
    return stored;
  }

  void awaitJudged() {
    await().until(() -> !author.stored.hasTasks());
  }

  static String diet(String value) {
    return Answers.fact(value, "diet", value, "states");
  }

  static String facts(String... facts) {
    return "{\"facts\":[" + String.join(",", facts) + "],\"reminders\":[],\"completions\":[]}";
  }

  static String fact(String quote, String predicate, String value) {
    return """
    {"quote":"%s","predicate":"%s","value":"%s","stance":"states","certainty":"stated",\
    "previous_value":null,"since":null}\
    """
        .formatted(quote, predicate, value);
  }
}
