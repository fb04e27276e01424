package dev.tributary.merge.extraction;

import dev.tributary.merge.profile.Certainty;
import dev.tributary.merge.profile.CompletionOutcome;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.Scope;
import dev.tributary.merge.profile.Stance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An extraction of a few statements with any words in them. */
final class RandomExtraction {
  private static final int MAX_OF_A_KIND = 2;

  private final RandomGenerator random;

  RandomExtraction(RandomGenerator random) {
    this.random = random;
  }

  Extraction extraction() {
    return new Extraction(some(this::fact), some(this::reminder), some(this::completion));
  }

  private ExtractedFact fact() {
    return new ExtractedFact(
        words(),
        oneOf(Predicate.values()),
        words(),
        oneOf(Stance.values()),
        oneOf(Certainty.values()),
        wordsOrNone(),
        wordsOrNone());
  }

  private ExtractedReminder reminder() {
    return new ExtractedReminder(words(), words(), wordsOrNone(), wordsOrNone());
  }

  private ExtractedCompletion completion() {
    return new ExtractedCompletion(
        words(), words(), oneOf(CompletionOutcome.values()), oneOf(Scope.values()), wordsOrNone());
  }

  /** Half a character does not survive UTF-8, in which extractions are kept. */
  private String words() {
    byte[] bytes = RandomText.text(random).getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private @Nullable String wordsOrNone() {
    return random.nextBoolean() ? words() : null;
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> List<T> some(Supplier<T> statement) {
    return Stream.generate(statement).limit(random.nextInt(MAX_OF_A_KIND + 1)).toList();
  }
}
