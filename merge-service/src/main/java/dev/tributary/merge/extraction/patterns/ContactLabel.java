package dev.tributary.merge.extraction.patterns;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a number or an address.
 *
 * @param before what of the sentence does
 * @param isAlone whether nothing stands before or behind it
 * @param isFree whether nobody else is named as the one whose it is
 */
record ContactLabel(String before, boolean isAlone, boolean isFree) {
  static final Pattern MAIL = label("e-?mail|mail");
  static final Pattern PHONE =
      label("phone|telephone|tel|mobile|mob|cell|cellphone|whatsapp|(?:new|her|his) number");
  static final Pattern SITE = label("website|web site|site|web|homepage|portfolio");

  private static final Pattern BULLET = Pattern.compile("[-*•–\\s]*");
  private static final Pattern BEHIND = Pattern.compile("[\\s.!,)]*");
  private static final Pattern OF_SOMEBODY = Pattern.compile("(?i)\\b(?:my|our|your|their)\\b");
  private static final Pattern GENITIVE =
      Pattern.compile("(?<![\\p{L}'’-])(\\p{L}[\\p{L}-]*)['’]s(?!\\p{L})");
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},:] )\\p{Lu}\\p{Ll}+");
  private static final Pattern FIRST =
      Pattern.compile(
          "^[-*•–\\s]*(\\p{Lu}\\p{Ll}+) (?i:(?:new|work) )?(?i:e-?mail|mail|phone|tel|mobile|cell|website|site)\\b");
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)(?:new|work|private|office|home|e|mail|email|phone|tel|mobile|cell|whatsapp|website|web|it|that|here|she|he|her|his)");

  static ContactLabel of(Sentence sentence, int start, int end, Subject subject) {
    String before = sentence.before(start);
    boolean isAlone =
        BULLET.matcher(before).matches()
            && BEHIND.matcher(sentence.text().substring(end)).matches();
    boolean isFree =
        !sentence.mentionsOthersBefore(start)
            && !OF_SOMEBODY.matcher(before).find()
            && isAllOf(subject, GENITIVE.matcher(before), 1)
            && isAllOf(subject, NAME.matcher(before), 0)
            && isAllOf(subject, FIRST.matcher(before), 1);
    return new ContactLabel(before, isAlone, isFree);
  }

  /** Whether a word for it stands right before it. */
  boolean isBehind(Pattern label) {
    return isFree && label.matcher(before).find();
  }

  private static boolean isAllOf(Subject subject, Matcher names, int group) {
    return names
        .results()
        .allMatch(
            it -> KNOWN.matcher(it.group(group)).matches() || subject.isNamed(it.group(group)));
  }

  private static Pattern label(String words) {
    return Pattern.compile(
        "(?i)\\b(?:"
            + words
            + ")(?:\\s+(?:address|number|no\\.?|nr\\.?))?\\s*(?:is|at|to|:|=|-|–)?\\s*(?:now\\s+)?[(<]?$");
  }
}
