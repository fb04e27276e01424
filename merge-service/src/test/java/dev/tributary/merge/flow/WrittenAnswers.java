package dev.tributary.merge.flow;

import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.schema.id.NoteRevision;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A model that answers what was written down for a note, and counts how often it was asked. */
final class WrittenAnswers implements LanguageModel {
  private final @Nullable Function<Question, ModelAnswer> verdicts;
  private final Map<NoteRevision, ModelAnswer> answers = new ConcurrentHashMap<>();
  private final Map<NoteRevision, Supplier<Error>> errors = new ConcurrentHashMap<>();
  private final Map<NoteRevision, Held> holding = new ConcurrentHashMap<>();
  private final Map<NoteRevision, AtomicInteger> asked = new ConcurrentHashMap<>();

  WrittenAnswers() {
    this.verdicts = null;
  }

  /** Compares values, too. */
  WrittenAnswers(WrittenVerdicts verdicts) {
    this(verdicts::ask);
  }

  /** Leaves it to somebody else to compare values. */
  WrittenAnswers(Function<Question, ModelAnswer> verdicts) {
    this.verdicts = verdicts;
  }

  void answer(NoteRevision note, String json) {
    answer(note, new Answered(json, false, new Usage(100, 20, 30)));
  }

  void answer(NoteRevision note, ModelAnswer answer) {
    errors.remove(note);
    answers.put(note, answer);
  }

  /** Keeps whoever asks about a note waiting for the answer. */
  Held hold(NoteRevision note, String json) {
    var held = new Held(new CountDownLatch(1), new CountDownLatch(1));
    answer(note, json);
    holding.put(note, held);
    return held;
  }

  /** One question that is not answered yet. */
  record Held(CountDownLatch asked, CountDownLatch released) {
    void awaitAsked() throws InterruptedException {
      asked.await();
    }

    void release() {
      released.countDown();
    }

    private void answering() {
      asked.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Fails with an error from now on. */
  void fail(NoteRevision note, Supplier<Error> error) {
    errors.put(note, error);
  }

  int timesAsked(NoteRevision note) {
    return asked.getOrDefault(note, new AtomicInteger()).get();
  }

  @Override
  public boolean comparesValues() {
    return verdicts != null;
  }

  @Override
  public ModelAnswer ask(Question question) {
    if (verdicts != null && question.format().name().equals("verdicts")) {
      return verdicts.apply(question);
    }
    asked.computeIfAbsent(question.note(), it -> new AtomicInteger()).incrementAndGet();
    Held held = holding.get(question.note());
    if (held != null) {
      held.answering();
    }
    Supplier<Error> error = errors.get(question.note());
    if (error != null) {
      throw error.get();
    }
    return answers.getOrDefault(
        question.note(),
        new Answered("{\"facts\":[],\"reminders\":[],\"completions\":[]}", false, Usage.NONE));
  }

  @Override
  public String name() {
    return "written";
  }
}
