package dev.tributary.merge.profile.value.normal;

import dev.tributary.merge.profile.value.Quantity;
import dev.tributary.merge.profile.value.Units;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import org.jspecify.annotations.Nullable;
import systems.uom.ucum.format.UCUMFormat;

/** Units as the Unified Code for Units of Measure (UCUM) defines them. */
final class UcumUnits implements Units {

  /** UCUM's code of a unit, then what people write; symbols that are common words are left out. */
  private static final String WRITTEN =
      """
      kg kg kgs kilo kilos kilogram kilograms
      g g gr gram grams gramme grammes
      mg mg milligram milligrams
      ug μg ug mcg microgram micrograms
      t tonne tonnes
      [lb_av] lb lbs pound pounds
      [oz_av] oz ounce ounces
      [stone_av] st stone stones
      km km kms kilometre kilometres kilometer kilometers
      m m metre metres meter meters
      cm cm centimetre centimetres centimeter centimeters
      mm mm millimetre millimetres millimeter millimeters
      [mi_i] mi mile miles
      [yd_i] yd yard yards
      [ft_i] ft foot feet
      [in_i] in inch inches
      m2 m2 sqm
      l l litre litres liter liters
      dl dl
      cl cl
      ml ml millilitre millilitres milliliter milliliters
      [iU] iu
      s sec secs
      min min mins minute minutes
      h h hr hrs hour hours
      d day days
      wk week weeks
      Cel °c celsius
      [degF] °f fahrenheit
      mm[Hg] mmhg
      /min bpm
      mmol/l mmol/l
      umol/l μmol/l umol/l
      mg/dl mg/dl
      g/dl g/dl
      g/l g/l
      ug/l μg/l ug/l mcg/l
      ng/ml ng/ml
      kg/m2 kg/m2
      [iU]/l iu/l
      km/h km/h kmh
      [mi_i]/h mph
      kcal kcal
      kJ kj
      kW kw
      kW.h kwh
      % percent
      """;

  /** Months have no length in days. */
  private static final Map<String, Integer> MONTHS =
      Map.of("month", 1, "months", 1, "year", 12, "years", 12, "yr", 12, "yrs", 12);

  private static final double HALF = 0.5;

  static final Map<String, String> CODES =
      WRITTEN
          .lines()
          .flatMap(UcumUnits::named)
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Filled as units are met: to parse all of them would hold up each start. */
  private final Map<String, Measure> measures = new ConcurrentHashMap<>();

  private static Stream<Map.Entry<String, String>> named(String line) {
    String[] words = line.split(" ");
    return Stream.of(words).skip(1).map(name -> Map.entry(name, words[0]));
  }

  private static Measure measure(String code) {
    Unit<?> unit = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE).parse(code);
    Unit<?> base = unit.getSystemUnit();
    try {
      UnitConverter converter = unit.getConverterToAny(base);
      return new Measure(base.toString(), converter::convert);
    } catch (IncommensurableException e) {
      throw new IllegalStateException("a unit converts to its own base", e);
    }
  }

  @Override
  public @Nullable Quantity quantity(BigDecimal number, String unit) {
    Integer months = MONTHS.get(unit);
    if (months != null) {
      return new Measure("month", n -> n * months).quantity(number);
    }
    String code = CODES.get(unit);
    return code == null
        ? null
        : measures.computeIfAbsent(code, UcumUnits::measure).quantity(number);
  }

  /** A unit, by its base and the way there. */
  private record Measure(String base, DoubleUnaryOperator toBase) {

    Quantity quantity(BigDecimal number) {
      double size = toBase.applyAsDouble(1) - toBase.applyAsDouble(0);
      double lastPlace = Math.pow(10, -Math.max(0, number.scale()));
      return new Quantity(
          base, toBase.applyAsDouble(number.doubleValue()), size, HALF * lastPlace * size);
    }
  }
}
