package dev.tributary.merge.profile.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code CUR amount[/period]}, the amount perhaps a range.
 *
 * @param amounts one, or the ends of a range, without trailing zeros
 */
record Money(String currency, List<BigDecimal> amounts, @Nullable String period) implements Value {

  private static final Pattern FORM =
      Pattern.compile("([A-Z]{3})\\s*(\\d[\\d.,]*(?:\\s*-\\s*\\d[\\d.,]*)?)(?:\\s*/\\s*(\\w+))?");
  private static final Pattern AMOUNT = Pattern.compile("\\d+(?:\\.\\d+)?");

  static @Nullable Money parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    return form.matches() ? new Money(form.group(1), amounts(form.group(2)), form.group(3)) : null;
  }

  private static List<BigDecimal> amounts(String text) {
    return AMOUNT
        .matcher(text.replaceAll(",(?=\\d{3})", ""))
        .results()
        .map(MatchResult::group)
        .map(digits -> new BigDecimal(digits).stripTrailingZeros())
        .toList();
  }

  @Override
  public Likeness like(Value that) {
    return that instanceof Money money ? like(money) : Likeness.UNLIKE;
  }

  private Likeness like(Money that) {
    if (!currency.equals(that.currency) || !amounts.equals(that.amounts)) {
      return Likeness.UNLIKE;
    }
    if (Objects.equals(period, that.period)) {
      return Likeness.EQUAL;
    }
    if (that.period == null) {
      return Likeness.FINER;
    }
    return period == null ? Likeness.COARSER : Likeness.UNLIKE;
  }

  @Override
  public String normal() {
    return currency + amounts + "/" + period;
  }

  @Override
  public Set<String> slots() {
    return Set.of("=" + currency + amounts);
  }
}
