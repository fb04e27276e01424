package dev.tributary.merge.profile.value.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UcumUnitsTest {
  private final UcumUnits units = new UcumUnits();

  @Test
  void every_unit_that_people_write_is_known_to_ucum() {
    var names = UcumUnits.CODES.keySet();

    var quantities = names.stream().map(name -> units.quantity(BigDecimal.TEN, name));

    assertThat(quantities).hasSizeGreaterThan(80).doesNotContainNull();
  }

  @Test
  void a_year_is_twelve_months() {
    var year = units.quantity(BigDecimal.ONE, "year");

    assertThat(year)
        .usingRecursiveComparison()
        .comparingOnlyFields("dimension", "amount")
        .isEqualTo(units.quantity(BigDecimal.valueOf(12), "months"));
  }
}
