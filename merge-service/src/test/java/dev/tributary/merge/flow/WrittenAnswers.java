package dev.tributary.merge.flow;

import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.schema.id.NoteRevision;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A model that answers what was written down for a note, and counts how often it was asked. */
final class WrittenAnswers implements LanguageModel {
  private final Map<NoteRevision, ModelAnswer> answers = new ConcurrentHashMap<>();
  private final Map<NoteRevision, Supplier<Error>> errors = new ConcurrentHashMap<>();
  private final Map<NoteRevision, AtomicInteger> asked = new ConcurrentHashMap<>();

  void answer(NoteRevision note, String json) {
    answer(note, new Answered(json, false, new Usage(100, 20, 30)));
  }

  void answer(NoteRevision note, ModelAnswer answer) {
    errors.remove(note);
    answers.put(note, answer);
  }

  /** Fails with an error from now on. */
  void fail(NoteRevision note, Supplier<Error> error) {
    errors.put(note, error);
  }

  int timesAsked(NoteRevision note) {
    return asked.getOrDefault(note, new AtomicInteger()).get();
  }

  @Override
  public ModelAnswer ask(Question question) {
    asked.computeIfAbsent(question.note(), it -> new AtomicInteger()).incrementAndGet();
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
