package dev.tributary.merge.extraction;

import dev.tributary.schema.id.NoteRevision;
import java.util.List;

/**
 * One call of a model.
 *
 * @param note on whose behalf it is asked
 * @param format that the answer must have
 */
public record Question(
    NoteRevision note, List<Message> messages, AnswerFormat format, Urgency urgency) {
  public Question {
    messages = List.copyOf(messages);
  }
}
