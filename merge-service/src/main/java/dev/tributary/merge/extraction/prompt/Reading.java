package dev.tributary.merge.extraction.prompt;

import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.extraction.ExtractionJson;
import dev.tributary.merge.extraction.MalformedExtraction;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer turned out to be. */
sealed interface Reading {
  /** JSON of the format asked for, not yet held against the note. */
  record Usable(Extraction extraction) implements Reading {}

  /**
   * Nothing that can be used.
   *
   * @param cause {@code empty}, {@code truncated} or a code of {@link MalformedExtraction}
   */
  record Unusable(String cause) implements Reading {}

  /** JSON may come with talk around it if it is fenced as in Markdown. */
  Pattern FENCED = Pattern.compile("```(?:json)?\\s*(\\{.*})\\s*```", Pattern.DOTALL);

  static Reading of(Answered answer) {
    String text = answer.text().strip();
    if (answer.truncated()) {
      return new Unusable("truncated");
    }
    if (text.isEmpty()) {
      return new Unusable("empty");
    }
    try {
      return new Usable(ExtractionJson.read(unwrapped(text)));
    } catch (MalformedExtraction e) {
      return new Unusable(e.code());
    }
  }

  private static String unwrapped(String text) {
    Matcher fenced = FENCED.matcher(text);
    return !text.startsWith("{") && fenced.find() ? fenced.group(1) : text;
  }
}
