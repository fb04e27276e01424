package dev.tributary.quickstart.embedded;

import dev.tributary.schema.id.NoteId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a model has answered about notes. A recording has to be there before its note is put. */
public final class RecordedAnswers {
  private final Map<NoteId, String> answers = new ConcurrentHashMap<>();

  /** Records the raw answer, which may as well be a bad one. */
  public void record(NoteId note, String answer) {
    answers.put(note, answer);
  }

  Optional<String> about(NoteId note) {
    return Optional.ofNullable(answers.get(note));
  }
}
