package dev.tributary.merge.profile.value.normal;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import dev.tributary.merge.profile.value.Numerals;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** English number words as ICU spells them. */
final class IcuNumerals implements Numerals {

  private static final Map<String, Long> VALUES = values();

  private static Map<String, Long> values() {
    RuleBasedNumberFormat english =
        new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    LongStream counting = LongStream.rangeClosed(0, 20);
    LongStream tens = LongStream.iterate(30, it -> it < 100, it -> it + 10);
    LongStream scales = LongStream.of(100, 1_000, 1_000_000, 1_000_000_000);
    return LongStream.concat(counting, LongStream.concat(tens, scales))
        .boxed()
        .collect(Collectors.toUnmodifiableMap(it -> lastWord(english.format(it)), it -> it));
  }

  /** Of {@code one hundred} the scale: 1 itself is the one. */
  private static String lastWord(String spelled) {
    return spelled.substring(spelled.lastIndexOf(' ') + 1);
  }

  @Override
  public @Nullable Long valueOf(String word) {
    return VALUES.get(word);
  }
}
