package dev.tributary.merge.extraction.check;

import dev.tributary.merge.extraction.ExtractedCompletion;
import dev.tributary.merge.extraction.ExtractedFact;
import dev.tributary.merge.extraction.ExtractedReminder;
import dev.tributary.merge.extraction.Rejection;
import dev.tributary.merge.profile.Predicate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The checks that each kind of item has to pass, in one note. */
final class ItemChecks {
  /** Characters; ten times what people need. */
  private static final int LONGEST_VALUE = 600;

  private static final int LONGEST_QUOTE = 1_200;

  private final QuotedNote note;
  private final DueForm dueForm;

  ItemChecks(QuotedNote note, ZoneId zone) {
    this.note = note;
    this.dueForm = new DueForm(zone);
  }

  ExtractedFact check(ExtractedFact fact) throws Rejected {
    String quote = quote(fact.quote());
    String value = words(fact.value());
    String since = blankToNull(fact.since());
    if (since != null) {
      since = PartialDates.since(since);
      agree(quote, since);
    }
    checkDateOf(fact.predicate(), value, quote);
    WrittenContact.check(fact.predicate(), value, note);
    return new ExtractedFact(
        quote,
        fact.predicate(),
        value,
        fact.stance(),
        fact.certainty(),
        previous(fact.previousValue()),
        since);
  }

  ExtractedReminder check(ExtractedReminder reminder) throws Rejected {
    String quote = quote(reminder.quote());
    String recurrence = blankToNull(reminder.recurrence());
    return new ExtractedReminder(
        quote,
        words(reminder.action()),
        due(quote, reminder.due()),
        recurrence == null ? null : RecurrenceForm.of(recurrence));
  }

  ExtractedCompletion check(ExtractedCompletion completion) throws Rejected {
    String quote = quote(completion.quote());
    return new ExtractedCompletion(
        quote,
        words(completion.action()),
        completion.outcome(),
        completion.scope(),
        due(quote, completion.due()));
  }

  private static void checkDateOf(Predicate predicate, String value, String quote) throws Rejected {
    // A birthday's weekday is that of this year, not of the date of birth.
    if (predicate == Predicate.BIRTH_DATE) {
      PartialDates.leading(value);
    }
    if (predicate == Predicate.EVENT) {
      agree(quote, PartialDates.leading(value));
    }
  }

  private String quote(String quote) throws Rejected {
    return note.passage(words(quote, LONGEST_QUOTE))
        .orElseThrow(() -> new Rejected(Rejection.QUOTE_NOT_IN_NOTE));
  }

  private static @Nullable String previous(@Nullable String value) throws Rejected {
    String given = blankToNull(value);
    return given == null ? null : words(given);
  }

  private @Nullable String due(String quote, @Nullable String due) throws Rejected {
    String given = blankToNull(due);
    if (given == null) {
      return null;
    }
    String local = dueForm.of(given);
    agree(quote, local);
    return local;
  }

  private static void agree(String quote, String date) throws Rejected {
    int length = "2026-03-06".length();
    if (date.length() < length) {
      return;
    }
    LocalDate day = day(date.substring(0, length));
    if (NamedWeekday.contradicts(quote, day, date.length() > length)) {
      throw new Rejected(Rejection.WEEKDAY_MISMATCH);
    }
  }

  /** Of a year with more than four digits there is no such form. */
  private static LocalDate day(String date) throws Rejected {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new Rejected(Rejection.BAD_DATE);
    }
  }

  private static String words(String text) throws Rejected {
    return words(text, LONGEST_VALUE);
  }

  private static String words(String text, int longest) throws Rejected {
    String words = text.strip();
    if (words.isEmpty()) {
      throw new Rejected(Rejection.BLANK);
    }
    if (words.length() > longest) {
      throw new Rejected(Rejection.TOO_LONG);
    }
    return words;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
