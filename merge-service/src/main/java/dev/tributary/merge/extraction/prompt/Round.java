package dev.tributary.merge.extraction.prompt;

import dev.tributary.merge.extraction.Message;
import dev.tributary.merge.extraction.Message.Role;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.extraction.Usage;
import java.util.List;

/**
 * One of the times that a note is asked about.
 *
 * @param call from 1
 * @param before tokens of the earlier calls
 * @param since the last answer, where it helps to see it, and what is wrong with it
 */
record Round(NoteText note, Urgency urgency, int call, Usage before, List<Message> since) {
  static Round first(NoteText note, Urgency urgency) {
    return new Round(note, urgency, 1, Usage.NONE, List.of());
  }

  Question question() {
    return Prompt.question(note, urgency, since);
  }

  Usage with(Usage usage) {
    return before.plus(usage);
  }

  /** The next round, after no answer at all. */
  Round after(String cause, Usage usage) {
    return new Round(note, urgency, call + 1, with(usage), List.of(complaint(cause)));
  }

  /** The next round, after an answer that cannot be used. */
  Round after(Answered answer, String cause) {
    // What is cut off or empty would only lead astray again.
    boolean isWorthShowing = !answer.truncated() && !answer.text().isBlank();
    List<Message> since =
        isWorthShowing
            ? List.of(new Message(Role.ASSISTANT, answer.text()), complaint(cause))
            : List.of(complaint(cause));
    return new Round(note, urgency, call + 1, with(answer.usage()), since);
  }

  private static Message complaint(String cause) {
    return new Message(Role.USER, Prompt.complaint(cause));
  }
}
