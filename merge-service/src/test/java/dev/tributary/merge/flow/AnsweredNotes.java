package dev.tributary.merge.flow;

import static org.awaitility.Awaitility.await;

import dev.tributary.schema.id.NoteRevision;
import java.time.Instant;

/** Notes of one fact each, written with what the model is going to answer. */
record AnsweredNotes(WrittenAnswers model) {
  NoteRevision town(Author author, Instant writtenAt, String town, String stance) {
    return merged(author, writtenAt, town, "lives_in", town, stance);
  }

  NoteRevision likes(Author author, Instant writtenAt, String what) {
    return merged(author, writtenAt, what, "likes", what, "states");
  }

  /** Two notes that contradict each other. */
  void contradicted(Author author, Instant first, Instant second) {
    merged(author, first, "Pays net 30.", "payment_terms", "net 30", "states");
    merged(author, second, "Pays net 60.", "payment_terms", "net 60", "states");
  }

  /** Waits until the note is part of its profile. */
  NoteRevision merged(
      Author author,
      Instant writtenAt,
      String quote,
      String predicate,
      String value,
      String stance) {
    int before = author.states().size();
    NoteRevision note = published(author, writtenAt, quote, predicate, value, stance);
    await()
        .until(() ->
            author.states().size() == before + 1
                && author.states().stream().allMatch(it -> it.endsWith("merged")));
    return note;
  }

  NoteRevision published(
      Author author,
      Instant writtenAt,
      String quote,
      String predicate,
      String value,
      String stance) {
    var note = new NoteRevision(author.newNote(), 1);
    model.answer(note, Answers.fact(quote, predicate, value, stance));
    author.publish(author.store(note, writtenAt, quote));
    return note;
  }
}
