package dev.tributary.quickstart.embedded;

import dev.tributary.merge.extraction.ExtractedCompletion;
import dev.tributary.merge.extraction.ExtractedFact;
import dev.tributary.merge.extraction.ExtractedReminder;
import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.extraction.ExtractionJson;
import dev.tributary.merge.profile.Certainty;
import dev.tributary.merge.profile.CompletionOutcome;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.Scope;
import dev.tributary.merge.profile.Stance;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

/** What a model might answer about a note. */
public final class AnswerFixture {
  private AnswerFixture() {}

  public static String aFact(String quote, Predicate predicate, String value) {
    return json(new Extraction(List.of(fact(quote, predicate, value)), List.of(), List.of()));
  }

  /** The same, said of something that has become different. */
  public static String aChange(String quote, Predicate predicate, String value) {
    var change =
        new ExtractedFact(quote, predicate, value, Stance.CHANGED, Certainty.STATED, null, null);
    return json(new Extraction(List.of(change), List.of(), List.of()));
  }

  public static String aReminder(String quote, String action, LocalDateTime due) {
    return json(new Extraction(List.of(), List.of(reminder(quote, action, due)), List.of()));
  }

  public static String aCompletion(String quote, String action) {
    var done =
        new ExtractedCompletion(quote, action, CompletionOutcome.DONE, Scope.OCCURRENCE, null);
    return json(new Extraction(List.of(), List.of(), List.of(done)));
  }

  public static ExtractedFact fact(String quote, Predicate predicate, String value) {
    return new ExtractedFact(quote, predicate, value, Stance.STATES, Certainty.STATED, null, null);
  }

  public static ExtractedReminder reminder(String quote, String action, LocalDateTime due) {
    return new ExtractedReminder(quote, action, due.toString(), null);
  }

  public static String json(Extraction extraction) {
    return new String(ExtractionJson.write(extraction), StandardCharsets.UTF_8);
  }
}
