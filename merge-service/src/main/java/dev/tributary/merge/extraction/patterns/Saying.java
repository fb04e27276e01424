package dev.tributary.merge.extraction.patterns;

import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.Stance;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One way in which English says something about somebody.
 *
 * @param words with a group {@code value}; perhaps {@code who}, {@code previous} and {@code kind},
 *     which goes before the value
 */
record Saying(Predicate predicate, Stance stance, Pattern words) {
  private static final String NAMES = "\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,2}";
  private static final String WHO =
      "(?:^[-*•–\\s]*|, (?:and )?|\\band )(?:(?<who>[Ss]he|[Hh]e|"
          + NAMES
          + ")\\b(?: (?=\\p{Ll})|(?=['’]s ))(?:(?:now|currently|also|still) )?)?";
  private static final String WHOSE =
      "(?:^[-*•–\\s]*|, (?:and )?|\\band )(?:(?<who>[Hh]er|[Hh]is|" + NAMES + "['’]s) )?";
  private static final String SOMEBODYS = WHOSE.substring(0, WHOSE.length() - 1);
  private static final String NAMED = "(?:is (?:called |named )?|['’]s name is )?";
  private static final String NAME_END = "(?![\\p{L}\\p{N}'’-]| \\p{Lu})";
  private static final String BE = "(?:is|['’]s) (?:(?:now|currently|also|still) )?";

  /** Where what is said ends, so that nothing behind it can turn its meaning. */
  private static final String END = "(?=\\s*(?:[.,;!)]|$))";

  private static final String PROPER = "\\p{Lu}[\\p{L}\\p{N}'’&-]*";
  private static final String PLACE =
      PROPER
          + "(?: (?:(?:de|da|do|del|di|la|le|am|an der|upon|sur) )?"
          + PROPER
          + "){0,3}(?:, "
          + PROPER
          + ")?(?![\\p{L}\\p{N}])";
  private static final String FIRM =
      PROPER + "(?: (?:(?:&|and|of|for) )?" + PROPER + "){0,4}(?![\\p{L}\\p{N}])";
  private static final String WORD =
      "(?!(?:at|for|in|with|and|but|on|since|from|near|so|or|that|which|who|now)\\b)[\\p{L}][\\p{L}'’-]*";
  private static final String WORDS = WORD + "(?: " + WORD + "){0,3}";
  private static final String AFTER =
      "(?=\\s*(?:[.,;!)]|$)| (?:and|but|since|for|with|now|again|in|as|at)\\b)";

  /** All that are known. */
  static final List<Saying> ALL =
      List.of(
          states(
              Predicate.LIVES_IN,
              WHO + "(?:[Ll]ives|" + BE + "(?:living|based)) in (?<value>" + PLACE + ")" + AFTER),
          saying(
              Predicate.LIVES_IN,
              Stance.CHANGED,
              WHO
                  + "(?:(?:has|['’]s) )?(?:(?:just|recently) )?[Mm]oved (?:from (?<previous>"
                  + PLACE
                  + ") )?to (?<value>"
                  + PLACE
                  + ")"
                  + AFTER),
          states(
              Predicate.HOMETOWN, WHO + BE + "(?:originally )?from (?<value>" + PLACE + ")" + END),
          states(
              Predicate.HOMETOWN, WHO + "(?:grew up|was born) in (?<value>" + PLACE + ")" + AFTER),
          states(
              Predicate.EMPLOYER,
              WHO + "(?:[Ww]orks|" + BE + "working) at (?<value>" + FIRM + ")" + AFTER),
          states(
              Predicate.JOB_TITLE,
              WHO + "(?:[Ww]orks|" + BE + "working) as an? (?<value>" + WORDS + ")" + AFTER),
          states(
              Predicate.ALLERGY,
              WHO
                  + "(?:"
                  + BE
                  + ")?(?:(?:severely|very|highly) )?[Aa]llergic to (?<value>"
                  + WORDS
                  + "(?:(?:, | and |, and | & )"
                  + WORDS
                  + ")*)"
                  + END),
          states(
              Predicate.DIET,
              WHO
                  + BE
                  + "(?:an? )?(?:strict(?:ly)? )?(?<value>vegan|vegetarian|pescatarian)(?=\\s*(?:[.,;!)]|$)| and\\b)"),
          states(
              Predicate.LANGUAGE,
              WHO
                  + "[Ss]peaks (?:fluent )?(?<value>\\p{Lu}\\p{Ll}+(?:(?:, | and |, and | & )\\p{Lu}\\p{Ll}+)*)"
                  + END),
          states(
              Predicate.RELATIONSHIP_STATUS,
              WHO
                  + BE
                  + "(?:happily )?(?<value>married|engaged|divorced|widowed|single)(?=\\s*(?:[.,;!)]|$)| to \\p{Lu})"),
          saying(
              Predicate.RELATIONSHIP_STATUS,
              Stance.CHANGED,
              WHO
                  + "(?:(?:has|['’]s) )?(?:just )?got (?<value>married|engaged|divorced)(?=\\s*(?:[.,;!)]|$)| to \\p{Lu})"),
          states(
              Predicate.CHILDREN_COUNT,
              WHO + "[Hh]as (?<value>[1-9]|one|two|three|four|five|six) (?:kids|children)" + END),
          states(
              Predicate.PARTNER,
              SOMEBODYS
                  + "(?:husband|wife|partner|spouse) "
                  + NAMED
                  + "(?<value>"
                  + NAMES
                  + ")"
                  + NAME_END),
          states(
              Predicate.CHILD,
              SOMEBODYS + "(?:son|daughter) " + NAMED + "(?<value>\\p{Lu}[\\p{L}-]*)" + NAME_END),
          states(
              Predicate.PET,
              SOMEBODYS
                  + "(?<kind>dog|cat|parrot|rabbit|horse|pony) "
                  + NAMED
                  + "(?<value>\\p{Lu}[\\p{L}-]*)"
                  + NAME_END),
          states(
              Predicate.BIRTH_DATE,
              WHOSE
                  + "(?:[Bb]irthday|[Bb]-?day|[Dd]ate of birth|DOB)(?: is on| is| falls on| on|:)? (?<value>"
                  + CalendarWords.DATE
                  + ")"
                  + AFTER),
          states(
              Predicate.BIRTH_DATE,
              WHO + "(?:was )?[Bb]orn (?:on )?(?<value>" + CalendarWords.DATE + ")" + AFTER));

  private static Saying states(Predicate predicate, String words) {
    return saying(predicate, Stance.STATES, words);
  }

  private static Saying saying(Predicate predicate, Stance stance, String words) {
    return new Saying(predicate, stance, Pattern.compile(words));
  }

  boolean has(String group) {
    return words.namedGroups().containsKey(group);
  }
}
