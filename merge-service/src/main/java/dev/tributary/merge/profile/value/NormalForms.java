package dev.tributary.merge.profile.value;

import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a value by its kind; what does not have its kind's form is compared as text.
 */
public final class NormalForms {

  private static final Pattern URL_NOISE = Pattern.compile("^(https?://)?(www\\.)?|/+$");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?i)[, ]+(gmbh|ag|inc|ltd|llc|llp|plc|co|corp|kg|sa|sas|srl|bv|ab|oy)\\b\\.?");

  private final WordingReader wordings;

  public NormalForms(Words words) {
    this.wordings = new WordingReader(words);
  }

  /**
   * The value in comparable form.
   *
   * @param zone of the author, who leaves out what goes without saying there
   */
  public Value read(ValueKind kind, String text, ZoneId zone) {
    return switch (kind) {
      case DATE -> orText(PartialDate.parse(text), text);
      case MONEY -> orText(Money.parse(text), text);
      case INT -> new Exact(Lexicon.numeral(wordings.squash(text)));
      case ENUM -> new Exact(word(text));
      case PHONE_NUMBER -> new Exact(phone(text));
      case MAIL_ADDRESS -> new Exact(lower(text).replaceFirst("^mailto:", ""));
      case URL -> new Exact(URL_NOISE.matcher(lower(text)).replaceAll(""));
      case HANDLE -> new Exact(lower(text).replaceAll("[\\s@]", ""));
      case ROLE -> RoleName.of(text, false, wordings);
      case CARER -> RoleName.of(text, true, wordings);
      case SPOKEN -> new Language(text(text));
      case DATED -> Dated.of(text, wordings);
      case READING -> text.indexOf(':') > 0 ? Reading.of(text, wordings) : text(text);
      case DOSE -> Dose.of(text, wordings);
      case NEED -> new Need(text(text));
      case NAME -> text(LEGAL_FORM.matcher(text).replaceAll(""));
      case PLACE, TEXT -> text(text);
    };
  }

  /** The value as the mere text that it also is. */
  public Text text(String text) {
    return Text.of(text, wordings);
  }

  /** A text as comparison sees it. */
  public Wording wording(String text) {
    return wordings.read(text);
  }

  private Value orText(@Nullable Value typed, String text) {
    return typed == null ? text(text) : typed;
  }

  private static String word(String text) {
    return NOT_LETTERS.matcher(lower(text)).replaceAll("_").replaceAll("^_|_$", "");
  }

  private static String phone(String text) {
    return text.replaceAll("[^\\d+]", "").replaceFirst("^00", "+");
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
