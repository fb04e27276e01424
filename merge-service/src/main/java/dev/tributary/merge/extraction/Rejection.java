package dev.tributary.merge.extraction;

/** Why an item of an answer is not believed. */
public enum Rejection {
  /** A quote, a value or an action without words. */
  BLANK,
  /** The quote does not occur in the note. */
  QUOTE_NOT_IN_NOTE,
  /** No date, or one that the calendar does not have. */
  BAD_DATE,
  /** The date falls on another weekday than the one that the quote names. */
  WEEKDAY_MISMATCH,
  /** No recurrence rule of RFC 5545. */
  BAD_RECURRENCE,
  /** A number, an address of mail or web, or a handle whose signs the note does not have. */
  CONTACT_NOT_IN_NOTE,
  /** More words than any quote, value or action needs. */
  TOO_LONG,
  /** More items than a note can mean. */
  TOO_MANY
}
