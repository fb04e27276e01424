package dev.tributary.merge.extraction.check;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a date belies the weekday that a quote names, in English, German, French, Spanish or
 * Portuguese. Said only where the quote can hardly mean anything else: it names one weekday in
 * full, nothing that leads away from it, and not the date itself.
 *
 * <p>A Thursday belies "call him on Friday", but not "the day before Friday", "Thu or Friday",
 * "Friday's minutes" or "he teaches Fridays, call him on the 12th".
 */
final class NamedWeekday {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern FEIRA = Pattern.compile("[\\s-]feira\\b");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

  private static final Map<String, DayOfWeek> NAMES =
      names(
          """
          monday montag lundi lunes segundafeira
          tuesday dienstag mardi martes tercafeira
          wednesday mittwoch mercredi miercoles quartafeira
          thursday donnerstag jeudi jueves quintafeira
          friday freitag vendredi viernes sextafeira
          saturday samstag samedi sabado sonnabend
          sunday sonntag dimanche domingo
          """);

  /** Words behind which another day may be meant than the one named; a line for each language. */
  private static final Set<String> LEADING_AWAY =
      words(
          """
          s mon tue tues wed thu thur thurs fri sat sun today tonight tomorrow yesterday ago day days
          week weeks weekend month months year years end before after prior ahead eve since from last
          past except unless not no but instead than or

          mo di mi do fr sa so heute morgen übermorgen gestern tag tage tagen woche wochen wochenende
          monat monate monaten jahr ende vor vom nach seit letzte letzten letzter außer nicht kein
          keine sondern statt oder

          aujourd demain hier jour jours semaine semaines mois an ans fin avant après veille
          lendemain depuis dernier sauf pas mais ou

          hoy mañana ayer día días semana semanas mes meses año fin antes después víspera desde último
          pasado salvo menos pero no o

          segunda terça quarta quinta sexta hoje amanhã ontem dia dias semana semanas mês meses ano fim
          antes depois véspera desde passada passado exceto não mas ou
          """);

  private NamedWeekday() {}

  /**
   * Whether the quote names another weekday.
   *
   * @param isTimed whether the date has a clock time, which another zone may have moved by a day
   */
  static boolean contradicts(String quote, LocalDate date, boolean isTimed) {
    String text = folded(quote);
    List<String> words = List.of(BETWEEN_WORDS.split(text));
    List<DayOfWeek> named = words.stream().filter(NAMES::containsKey).map(NAMES::get).toList();
    if (named.size() != 1
        || words.stream().anyMatch(NamedWeekday::leadsAway)
        || names(text, date.getDayOfMonth())) {
      return false;
    }
    int apart = Math.floorMod(date.getDayOfWeek().getValue() - named.getFirst().getValue(), 7);
    return isTimed ? apart > 1 && apart < 6 : apart != 0;
  }

  private static boolean leadsAway(String word) {
    return LEADING_AWAY.contains(word) || isMadeOfWeekday(word);
  }

  /** Fridays, Freitagabend. */
  private static boolean isMadeOfWeekday(String word) {
    return !NAMES.containsKey(word) && NAMES.keySet().stream().anyMatch(word::startsWith);
  }

  private static boolean names(String text, int dayOfMonth) {
    return NO_DIGITS
        .splitAsStream(text)
        .map(it -> it.replaceFirst("^0", ""))
        .anyMatch(Integer.toString(dayOfMonth)::equals);
  }

  private static String folded(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return FEIRA.matcher(MARKS.matcher(lower).replaceAll("")).replaceAll("feira");
  }

  private static Map<String, DayOfWeek> names(String lines) {
    Map<String, DayOfWeek> names = new HashMap<>();
    int day = 0;
    for (String line : lines.lines().toList()) {
      day++;
      for (String name : line.split(" ")) {
        names.put(name, DayOfWeek.of(day));
      }
    }
    return Map.copyOf(names);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(folded(text).strip().split("\\s+")).collect(Collectors.toSet());
  }
}
