package dev.tributary.merge.extraction.check;

import dev.tributary.merge.extraction.Rejection;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.value.ValueKind;
import java.util.regex.Pattern;

/**
 * Where people write to or call has to be the note's own: normal forms may order, shorten or
 * complete it, but add nothing by which it would lead to somebody else.
 */
final class WrittenContact {
  private static final Pattern SCHEME = Pattern.compile("^(?:[a-zA-Z]+://|mailto:)?(?:www\\.)?");
  private static final Pattern PLATFORM = Pattern.compile("^[^:]*:");

  /** As many as tell subscribers apart: prefixes are left out in notes. */
  private static final int LAST_DIGITS = 6;

  private WrittenContact() {}

  static void check(Predicate predicate, String value, QuotedNote note) throws Rejected {
    if (!isWritten(predicate.kind(), value, note)) {
      throw new Rejected(Rejection.CONTACT_NOT_IN_NOTE);
    }
  }

  private static boolean isWritten(ValueKind kind, String value, QuotedNote note) {
    return switch (kind) {
      case PHONE_NUMBER -> note.dials(last(value.replaceAll("\\D", "")));
      case MAIL_ADDRESS, URL -> note.spells(SCHEME.matcher(value).replaceFirst(""));
      case HANDLE -> note.spells(PLATFORM.matcher(value).replaceFirst(""));
      case NAME,
          PLACE,
          TEXT,
          DATE,
          INT,
          MONEY,
          ENUM,
          ROLE,
          CARER,
          SPOKEN,
          DATED,
          READING,
          DOSE,
          NEED ->
          true;
    };
  }

  private static String last(String digits) {
    return digits.substring(Math.max(0, digits.length() - LAST_DIGITS));
  }
}
