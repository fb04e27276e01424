package dev.tributary.merge.flow;

import dev.tributary.schema.event.Event;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** A random sequence of inserts, edits and deletes, and what survives of it. */
final class Diary {
  private static final Instant FIRST = Instant.parse("2026-03-02T10:00:00Z");
  private static final List<String> TOWNS = List.of("Faro", "Beja", "Tavira");
  private static final List<String> TERMS = List.of("net 30", "net 60");
  private static final List<String> ACTIONS = List.of("send her the map", "call her back");

  private final Author author;
  private final WrittenAnswers model;
  private final RandomGenerator random;
  private final Map<NoteId, Entry> surviving = new TreeMap<>();
  private final List<Event> unpublished = new ArrayList<>();

  Diary(Author author, WrittenAnswers model, RandomGenerator random) {
    this.author = author;
    this.model = model;
    this.random = random;
  }

  /** A revision and what it says. */
  record Entry(NoteRevision note, Instant writtenAt, String text, String answer) {}

  List<Entry> surviving() {
    return List.copyOf(surviving.values());
  }

  /** One change, and perhaps the news of some of the changes so far, in whatever order. */
  void change() {
    int kind = random.nextInt(10);
    if (kind < 5 || surviving.isEmpty()) {
      add(new NoteRevision(author.newNote(), 1));
    } else {
      Entry entry = surviving().get(random.nextInt(surviving.size()));
      if (kind < 8) {
        edit(entry);
      } else {
        delete(entry);
      }
    }
    if (random.nextInt(3) == 0) {
      publish();
    }
  }

  /** Publishes what is not published yet; some of it twice. */
  void publish() {
    while (!unpublished.isEmpty()) {
      int next = random.nextInt(unpublished.size());
      author.publish(unpublished.get(next));
      if (random.nextInt(5) > 0) {
        unpublished.remove(next);
      }
    }
  }

  private void edit(Entry before) {
    var next = new NoteRevision(before.note().note(), before.note().revision() + 1);
    if (random.nextBoolean()) {
      add(next);
      unpublished.add(author.delete(before.note()));
    } else {
      // Not an edit, strictly: deleted, and there again later.
      delete(before);
      add(next);
    }
  }

  private void delete(Entry entry) {
    surviving.remove(entry.note().note());
    unpublished.add(author.delete(entry.note()));
  }

  private void add(NoteRevision note) {
    // No two notes at the same time: then the order of the fold depends on no id.
    Instant writtenAt = FIRST.plusSeconds(random.nextInt(1_000_000_000));
    Entry entry = entry(note, writtenAt);
    model.answer(note, entry.answer());
    surviving.put(note.note(), entry);
    unpublished.add(author.store(note, writtenAt, entry.text()));
  }

  private Entry entry(NoteRevision note, Instant writtenAt) {
    String stance = random.nextBoolean() ? "states" : "changed";
    return switch (random.nextInt(4)) {
      case 0 -> {
        String town = pick(TOWNS);
        yield new Entry(note, writtenAt, town, Answers.fact(town, "lives_in", town, stance));
      }
      case 1 -> {
        String terms = pick(TERMS);
        yield new Entry(
            note, writtenAt, terms, Answers.fact(terms, "payment_terms", terms, stance));
      }
      case 2 -> {
        String action = pick(ACTIONS);
        yield new Entry(note, writtenAt, action, Answers.reminder(action, action, "2060-01-01"));
      }
      default -> {
        String action = pick(ACTIONS);
        yield new Entry(note, writtenAt, action, Answers.done(action, action));
      }
    };
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
