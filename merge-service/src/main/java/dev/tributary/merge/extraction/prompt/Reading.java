package dev.tributary.merge.extraction.prompt;

import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.extraction.ExtractionJson;
import dev.tributary.merge.extraction.MalformedExtraction;
import dev.tributary.merge.extraction.ModelAnswer.Answered;

/** What an answer about a note turned out to be. */
sealed interface Reading {
  /** JSON of the format asked for, not yet held against the note. */
  record Usable(Extraction extraction) implements Reading {}

  /**
   * Nothing that can be used.
   *
   * @param cause {@code empty}, {@code truncated} or a code of {@link MalformedExtraction}
   */
  record Unusable(String cause) implements Reading {}

  static Reading of(Answered answer) {
    return switch (AnswerText.of(answer)) {
      case AnswerText.Json(String text) -> read(text);
      case AnswerText.Unusable(String cause) -> new Unusable(cause);
    };
  }

  private static Reading read(String json) {
    try {
      return new Usable(ExtractionJson.read(json));
    } catch (MalformedExtraction e) {
      return new Unusable(e.code());
    }
  }
}
