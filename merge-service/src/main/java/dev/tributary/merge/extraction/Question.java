package dev.tributary.merge.extraction;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.List;

/**
 * One call of a model.
 *
 * @param user on whose behalf it is asked, and who pays for it
 * @param note that it is about
 * @param format that the answer must have
 */
public record Question(
    UserId user, NoteRevision note, List<Message> messages, AnswerFormat format, Urgency urgency) {
  public Question {
    messages = List.copyOf(messages);
  }
}
