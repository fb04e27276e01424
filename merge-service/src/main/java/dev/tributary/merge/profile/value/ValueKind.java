package dev.tributary.merge.profile.value;

/** How the text of a value is to be read and compared. */
public enum ValueKind {
  NAME,
  /** A town, region or country, or what comes from there. */
  PLACE,
  DATE,
  INT,
  ENUM,
  MONEY,
  PHONE_NUMBER,
  MAIL_ADDRESS,
  URL,
  HANDLE,
  /** {@code role: name}, or the role alone. */
  ROLE,
  /** A {@link #ROLE} where the person counts, whatever the role is called. */
  CARER,
  /** A language, its level in brackets. */
  SPOKEN,
  /** {@code date: what}. */
  DATED,
  /** {@code label: value unit}. */
  READING,
  /** Drug, dose, frequency. */
  DOSE,
  /** A text in which a quantity may stand. */
  NEED,
  TEXT;

  /** Whether two different values of this kind may say the same in other words. */
  public boolean isTextual() {
    return switch (this) {
      case NAME, PLACE, ROLE, CARER, SPOKEN, DATED, READING, DOSE, NEED, TEXT -> true;
      case DATE, INT, ENUM, MONEY, PHONE_NUMBER, MAIL_ADDRESS, URL, HANDLE -> false;
    };
  }
}
