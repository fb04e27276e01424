package dev.tributary.merge.flow;

import dev.tributary.merge.profile.Cardinality;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.schema.event.Event;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Notes about one person that say few things in many words, heard in any order, some of them twice;
 * some are withdrawn for good, and some until they are there again. None says the same twice: two
 * values in one note are both meant, so nobody asks about them.
 */
final class Gossip {
  private static final Instant FIRST = Instant.parse("2026-03-02T10:00:00Z");

  final Author author;
  private final long seed;
  private final Random random;
  private final WrittenAnswers model;
  private final List<Entry> surviving = new ArrayList<>();
  private final Set<NoteId> notes = new HashSet<>();
  private final Queue<Runnable> steps = new ArrayDeque<>();
  private final List<Event> heard = new ArrayList<>();

  Gossip(Author author, WrittenAnswers model, long seed) {
    this.author = author;
    this.model = model;
    this.seed = seed;
    this.random = new Random(seed);
    plan();
  }

  /** A note that is there in the end. */
  record Entry(NoteRevision note, Instant writtenAt, List<String> words, List<String> facts) {
    String text() {
      return String.join(", ", words);
    }

    String answer() {
      return "{\"facts\":[%s],\"reminders\":[],\"completions\":[]}"
          .formatted(String.join(",", facts));
    }

    private Entry as(NoteRevision other) {
      return new Entry(other, writtenAt, words, facts);
    }
  }

  /** In the order in which they were written. */
  List<Entry> surviving() {
    return surviving.stream().sorted(Comparator.comparing(Entry::writtenAt)).toList();
  }

  /** Also those that are gone. */
  Set<NoteId> notes() {
    return Set.copyOf(notes);
  }

  /** Does the next thing; nothing where all is done. */
  boolean next() {
    Runnable step = steps.poll();
    if (step == null) {
      return false;
    }
    step.run();
    return true;
  }

  /** Withdraws a note that is there, and puts it again. */
  void withdrawAndReturn() {
    Entry entry = surviving.remove(random.nextInt(surviving.size()));
    Entry again = entry.as(new NoteRevision(entry.note().note(), entry.note().revision() + 1));
    author.publish(author.delete(entry.note()));
    surviving.add(again);
    put(again);
  }

  private void put(Entry entry) {
    model.answer(entry.note(), entry.answer());
    hear(author.store(entry.note(), entry.writtenAt(), entry.text()));
  }

  private void hear(Event event) {
    heard.add(event);
    author.publish(event);
    if (random.nextInt(4) == 0) {
      author.publish(heard.get(random.nextInt(heard.size())));
    }
  }

  /** The lives of all notes, shuffled, each in its own order. */
  private void plan() {
    List<Queue<Runnable>> lives = new ArrayList<>();
    for (int count = random.nextInt(3, 8); count > 0; count--) {
      lives.add(life(entry(), random.nextInt(4)));
    }
    while (!lives.isEmpty()) {
      Queue<Runnable> life = lives.get(random.nextInt(lives.size()));
      steps.add(life.remove());
      lives.removeIf(Queue::isEmpty);
    }
  }

  private Queue<Runnable> life(Entry entry, int kind) {
    Queue<Runnable> life = new ArrayDeque<>(List.of(() -> put(entry)));
    if (kind == 0) {
      life.add(() -> hear(author.delete(entry.note())));
    } else if (kind == 1) {
      Entry again = entry.as(new NoteRevision(entry.note().note(), 2));
      life.add(() -> hear(author.delete(entry.note())));
      life.add(() -> put(again));
      surviving.add(again);
    } else {
      surviving.add(entry);
    }
    return life;
  }

  private Entry entry() {
    List<String> words = new ArrayList<>();
    List<String> facts =
        IntStream.range(0, random.nextInt(1, 3)).mapToObj(number -> fact(words)).toList();
    // No two notes at the same time: then the order of the fold depends on no id.
    Instant writtenAt = FIRST.plusSeconds(random.nextInt(100_000_000));
    NoteId note = author.newNote();
    notes.add(note);
    return new Entry(new NoteRevision(note, 1), writtenAt, words, facts);
  }

  private String fact(List<String> words) {
    Predicate predicate = Paraphrases.anyPredicate(random);
    String value = Paraphrases.anyValueUnlike(words, predicate, random);
    boolean isChange = predicate.cardinality() == Cardinality.ONE && random.nextInt(3) == 0;
    words.add(value);
    return """
    {"quote":"%s","predicate":"%s","value":"%s","stance":"%s","certainty":"stated",\
    "previous_value":null,"since":null}\
    """
        .formatted(value, predicate.wireName(), value, isChange ? "changed" : "states");
  }

  /** What a failure has to tell: what was written, in its order. */
  @Override
  public String toString() {
    return "with seed "
        + seed
        + surviving().stream()
            .map(entry -> "\n" + entry.writtenAt() + " " + entry.facts())
            .collect(Collectors.joining());
  }
}
