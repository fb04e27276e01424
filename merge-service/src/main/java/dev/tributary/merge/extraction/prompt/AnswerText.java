package dev.tributary.merge.extraction.prompt;

import dev.tributary.merge.extraction.ModelAnswer.Answered;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of an answer is worth reading. */
public sealed interface AnswerText {
  /** What looks like a JSON object, without what stood around it. */
  record Json(String text) implements AnswerText {
    /** Without the words: they must not reach a log. */
    @Override
    public String toString() {
      return "Json[" + text.length() + " characters]";
    }
  }

  /**
   * Nothing.
   *
   * @param cause {@code empty} or {@code truncated}
   */
  record Unusable(String cause) implements AnswerText {}

  /** JSON may come with talk around it if it is fenced as in Markdown. */
  Pattern FENCED = Pattern.compile("```(?:json)?\\s*(\\{.*})\\s*```", Pattern.DOTALL);

  /** Looks at an answer. */
  static AnswerText of(Answered answer) {
    String text = answer.text().strip();
    if (answer.truncated()) {
      return new Unusable("truncated");
    }
    return text.isEmpty() ? new Unusable("empty") : new Json(unwrapped(text));
  }

  private static String unwrapped(String text) {
    Matcher fenced = FENCED.matcher(text);
    return !text.startsWith("{") && fenced.find() ? fenced.group(1) : text;
  }
}
