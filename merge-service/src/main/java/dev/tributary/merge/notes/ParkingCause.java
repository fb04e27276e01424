package dev.tributary.merge.notes;

import java.util.Locale;

/** Why a note is parked: a stable code, and what its author or an operator can do. */
public enum ParkingCause {
  NOT_AUTHENTIC(
      "the body was not sealed for this note and revision: put the note again with a new revision"),
  UNKNOWN_KEY(
      "the note names a key version that its user does not have: put the note again, sealed with the"
          + " key of POST /v1/keys/session"),
  NOT_UTF_8("the text is not UTF-8: put the note again with a new revision"),
  UNKNOWN_TIME_ZONE(
      "the time zone is not known here: put the note again with a name of the IANA time zone database"),
  TOO_LONG("the text is longer than the model takes: put the note again in parts"),
  INTERNAL_ERROR("the service failed again and again: its log tells where"),
  ANSWER_NOT_USABLE(
      "the model never answered in the form that it was asked for: put the note again in other words,"
          + " or choose another model");

  private final String remedy;

  ParkingCause(String remedy) {
    this.remedy = remedy;
  }

  /** Reads a code as it is stored; those of an answer's flaws are one cause. */
  public static ParkingCause of(String code) {
    for (ParkingCause cause : values()) {
      if (code.startsWith(cause.code())) {
        return cause;
      }
    }
    return ANSWER_NOT_USABLE;
  }

  /** As it is stored, announced and listed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One sentence: what is wrong, and what helps. */
  public String remedy() {
    return remedy;
  }
}
