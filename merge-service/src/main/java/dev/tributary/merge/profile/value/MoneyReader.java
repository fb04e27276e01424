package dev.tributary.merge.profile.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code CUR amount[/period]}: {@code GBP 72000-78000/year}, {@code €95 per hour}, {@code 12k
 * USD}.
 */
final class MoneyReader {

  private static final String NUMBER = "\\d+(?:\\.\\d+)?";
  private static final Pattern FORM =
      Pattern.compile(
          ("(?<before>[A-Z]{3}|[^\\s\\d]{0,3}\\p{Sc})?\\s*"
                  + "(?<low>NUMBER)\\s?(?<lowTimes>[kKmM])?"
                  + "(?:\\s*[-–]\\s*(?<high>NUMBER)\\s?(?<highTimes>[kKmM])?)?"
                  + "\\s*(?<after>[A-Z]{3}|\\p{Sc})?"
                  + "(?:\\s*(?:/|\\bper\\b|\\ban?\\b|\\beach\\b)\\s*(?<period>\\p{L}+))?")
              .replace("NUMBER", NUMBER));
  private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[,'\u00a0 ](?=\\d{3}(?!\\d))");

  /** What English takes for granted: {@code $} is that of the United States. */
  private static final Map<String, String> CODES =
      Currency.getAvailableCurrencies().stream()
          .flatMap(MoneyReader::signs)
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

  private static final Map<String, BigDecimal> TIMES =
      Map.of("k", BigDecimal.valueOf(1_000), "m", BigDecimal.valueOf(1_000_000));

  private static final Map<String, String> PERIODS =
      Map.of("yr", "year", "annum", "year", "mo", "month", "wk", "week", "hr", "hour", "h", "hour");

  private MoneyReader() {}

  private static Stream<Map.Entry<String, String>> signs(Currency currency) {
    String code = currency.getCurrencyCode();
    return Stream.of(code, currency.getSymbol(Locale.US))
        .distinct()
        .map(sign -> Map.entry(sign, code));
  }

  /** The money; null if the text is not of that form. */
  static @Nullable Money read(String text) {
    Matcher form = FORM.matcher(GROUPED.matcher(text.strip()).replaceAll(""));
    if (!form.matches()) {
      return null;
    }
    String sign = form.group("before") == null ? form.group("after") : form.group("before");
    String currency = sign == null ? null : CODES.get(sign);
    return currency == null ? null : new Money(currency, amounts(form), period(form));
  }

  private static List<BigDecimal> amounts(Matcher form) {
    String times =
        form.group("highTimes") == null ? form.group("lowTimes") : form.group("highTimes");
    String highest = form.group("high");
    if (highest == null) {
      return List.of(amount(form.group("low"), times));
    }
    return List.of(lowEnd(form, times), amount(highest, times));
  }

  /** In {@code 72-78k} both ends are thousands, in {@code 900-1k} one. */
  private static BigDecimal lowEnd(Matcher form, @Nullable String times) {
    String own = form.group("lowTimes");
    boolean shares =
        new BigDecimal(form.group("low")).compareTo(new BigDecimal(form.group("high"))) < 0;
    return amount(form.group("low"), own == null && shares ? times : own);
  }

  private static BigDecimal amount(String digits, @Nullable String times) {
    BigDecimal plain = new BigDecimal(digits);
    BigDecimal factor = times == null ? BigDecimal.ONE : TIMES.get(times.toLowerCase(Locale.ROOT));
    return plain.multiply(factor).stripTrailingZeros();
  }

  private static @Nullable String period(Matcher form) {
    String period = form.group("period");
    if (period == null) {
      return null;
    }
    String lower = period.toLowerCase(Locale.ROOT);
    return PERIODS.getOrDefault(lower, lower);
  }
}
