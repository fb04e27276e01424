package dev.tributary.merge.profile.value;

import java.time.ZoneId;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a value by its kind; what does not have its kind's form is compared as text.
 */
public final class NormalForms {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?i)[, ]+(gmbh|ag|inc|ltd|llc|llp|plc|co|corp|kg|sa|sas|srl|bv|ab|oy)\\b\\.?");

  private final WordingReader wordings;
  private final WordingReader names;
  private final PhoneNumbers phoneNumbers;

  public NormalForms(Words words, Numerals numerals, Units units, PhoneNumbers phoneNumbers) {
    AmountReader amounts = new AmountReader(numerals, units);
    this.wordings = new WordingReader(words, amounts, words::stem);
    this.names = new WordingReader(words, amounts, UnaryOperator.identity());
    this.phoneNumbers = phoneNumbers;
  }

  /**
   * The value in comparable form.
   *
   * @param zone of the author, who leaves out what goes without saying there
   */
  public Value read(ValueKind kind, String text, ZoneId zone) {
    return switch (kind) {
      case DATE -> orText(PartialDate.parse(text), text);
      case MONEY -> orText(MoneyReader.read(text), text);
      case INT -> number(text);
      case ENUM -> new Exact(word(text));
      case PHONE_NUMBER -> phoneNumbers.read(text, zone).orElseGet(() -> unplanned(text));
      case MAIL_ADDRESS -> new Exact(InternetForms.mail(text));
      case URL -> new Exact(InternetForms.url(text));
      case HANDLE -> new Exact(InternetForms.handle(text));
      case ROLE -> RoleName.of(text, false, wordings, names);
      case CARER -> RoleName.of(text, true, wordings, names);
      case SPOKEN -> new Language(text(text));
      case DATED -> Dated.of(text, wordings);
      case READING -> text.indexOf(':') > 0 ? Reading.of(text, wordings) : text(text);
      case DOSE -> Dose.of(text, wordings);
      case NEED -> new Need(text(text));
      case NAME -> Name.of(LEGAL_FORM.matcher(text).replaceAll(""), false, names);
      case PLACE -> Name.of(text, true, names);
      case TEXT -> text(text);
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

  /** The only number in it, whatever it counts: {@code 34 years}. */
  private Value number(String text) {
    Wording wording = wordings.read(text);
    boolean isNumber = wording.amounts().size() == 1 && !wording.negated();
    return new Exact(isNumber ? wording.amounts().getFirst().digits() : wording.squashed());
  }

  private static Phone unplanned(String text) {
    String digits = text.replaceAll("[^\\d+]", "");
    return new Phone(digits.isEmpty() ? lower(text) : digits, null);
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
