package dev.tributary.merge.extraction.patterns;

import dev.tributary.merge.extraction.ExtractedReminder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sentence that begins with a word for it asks its author to be reminded of. */
final class Reminders {
  private static final Pattern TRIGGER =
      Pattern.compile(
          "^[-*•–\\s]*(?:\\[ \\]\\s*)?(?:(?:[Pp]lease\\s+)?[Rr]emind me\\b(?!\\s+(?:of|about|that|how|why))"
              + "|(?:[Pp]lease\\s+)?[Rr]emember to\\b|(?:[Dd]on['’]?t|[Dd]o not|DON['’]?T) (?:forget|FORGET)(?: to\\b|:)"
              + "|(?:TODO|[Tt]o[ -]?do|Todo|[Nn]ote to self)\\s*[:\\-–])\\s*(?<rest>.+)$");
  private static final Pattern TO = Pattern.compile("^(?:to|that I (?:have|need) to|,)\\s+|^:\\s*");
  private static final Pattern AROUND = Pattern.compile("^[\\s,:–-]+|[\\s,.;:!–-]+$");
  private static final Pattern VERB_FIRST = Pattern.compile("^[\\p{L}'’-]+\\s+\\S.*");

  /** What makes it something else than one thing to do at one time. */
  private static final Pattern UNCLEAR =
      Pattern.compile(
          "(?i)\\?|\\b(?:if|unless|maybe|perhaps|when|whenever|once|until|till|or|after|not|never"
              + "|every|each|daily|weekly|monthly|yearly|week|weekend|month|morning|evening|tonight|noon"
              + "|night|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|hours?|minutes?|eod|asap|later|days?|yesterday|last)\\b|\\d\\s?[ap]m\\b|\\bat\\s+\\d|\\d[/:]\\d");

  private Reminders() {}

  static Optional<ExtractedReminder> in(Sentence sentence, LocalDate written) {
    Matcher trigger = TRIGGER.matcher(sentence.text());
    return trigger.matches()
        ? read(sentence.text(), trigger.group("rest"), written)
        : Optional.empty();
  }

  private static Optional<ExtractedReminder> read(String quote, String rest, LocalDate written) {
    Optional<DueWords> words = DueWords.in(rest, written);
    if (words.isEmpty()) {
      return DueWords.areIn(rest) ? Optional.empty() : reminder(quote, rest, null, null);
    }
    DueWords due = words.get();
    // A date in the middle belongs to a part of the sentence that nobody knows.
    if (due.start() > 0 && !AROUND.matcher(rest.substring(due.end())).replaceAll("").isEmpty()) {
      return Optional.empty();
    }
    String action = rest.substring(0, due.start()) + rest.substring(due.end());
    return due.due().flatMap(at -> reminder(quote, action, at, due.recurrence()));
  }

  private static Optional<ExtractedReminder> reminder(
      String quote, String words, @Nullable String due, @Nullable String recurrence) {
    String trimmed = AROUND.matcher(words).replaceAll("");
    String action = AROUND.matcher(TO.matcher(trimmed).replaceFirst("")).replaceAll("");
    return VERB_FIRST.matcher(action).matches() && !UNCLEAR.matcher(action).find()
        ? Optional.of(new ExtractedReminder(quote, lowerFirst(action), due, recurrence))
        : Optional.empty();
  }

  /** An imperative is no name. */
  private static String lowerFirst(String action) {
    return Character.toLowerCase(action.charAt(0)) + action.substring(1);
  }
}
