package dev.tributary.merge.profile.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Units of measurement under the names and symbols that people write. */
public interface Units {

  /**
   * So much of a unit; null if no unit is called so.
   *
   * @param unit a folded word or symbol: {@code kg}, {@code pounds}, {@code mmol/l}
   */
  @Nullable Quantity quantity(BigDecimal number, String unit);
}
