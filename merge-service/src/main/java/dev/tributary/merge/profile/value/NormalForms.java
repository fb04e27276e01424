package dev.tributary.merge.profile.value;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a value by its kind; what does not have its kind's form is compared as text.
 */
public final class NormalForms {

  private static final Pattern URL_NOISE = Pattern.compile("^(https?://)?(www\\.)?|/+$");
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?i)[, ]+(gmbh|ag|inc|ltd|llc|llp|plc|co|corp|kg|sa|sas|srl|bv|ab|oy)\\b\\.?");

  private NormalForms() {}

  public static Value read(ValueKind kind, String text) {
    return switch (kind) {
      case DATE -> orText(PartialDate.parse(text), text);
      case MONEY -> orText(Money.parse(text), text);
      case INT -> new Exact(Lexicon.numeral(Folding.squash(text)));
      case ENUM -> new Exact(Folding.squash(text));
      case PHONE_NUMBER -> new Exact(phone(text));
      case MAIL_ADDRESS -> new Exact(lower(text).replaceFirst("^mailto:", ""));
      case URL -> new Exact(URL_NOISE.matcher(lower(text)).replaceAll(""));
      case HANDLE -> new Exact(lower(text).replaceAll("[\\s@]", ""));
      case ROLE -> RoleName.of(text, false);
      case CARER -> RoleName.of(text, true);
      case SPOKEN -> Language.of(text);
      case DATED -> Dated.of(text);
      case READING -> text.indexOf(':') > 0 ? Reading.of(text) : Text.of(text);
      case DOSE -> Dose.of(text);
      case NEED -> Need.of(text);
      case NAME -> Text.of(LEGAL_FORM.matcher(text).replaceAll(""));
      case TEXT -> Text.of(text);
    };
  }

  private static Value orText(@Nullable Value typed, String text) {
    return typed == null ? Text.of(text) : typed;
  }

  private static String phone(String text) {
    return text.replaceAll("[^\\d+]", "").replaceFirst("^00", "+");
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
