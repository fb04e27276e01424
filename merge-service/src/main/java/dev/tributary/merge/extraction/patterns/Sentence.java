package dev.tributary.merge.extraction.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence, or a line, of a note.
 *
 * @param text as the note has it
 * @param before the sentence before it, of the same paragraph; empty if there is none
 */
record Sentence(String text, String before) {
  private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\R\\s*\\R");
  private static final Pattern BETWEEN_SENTENCES =
      Pattern.compile("(?<=[.!?…])\\s+|\\s*\\R\\s*|;\\s+");

  /** Words that make of a statement something that may not be so, or is so no more. */
  private static final Pattern UNSURE =
      Pattern.compile(
          "(?i)\\?|n['’]t\\b|\\b(?:not|never|no|nor|neither|without|longer|used to|if|unless|whether"
              + "|would|could|should|might|may|maybe|perhaps|probably|possibly|likely|supposedly"
              + "|apparently|allegedly|rumou?r|heard|hears|guess|think|thinks|believe|believes|seems?"
              + "|suppose|wonder|wish|wishes|hopes?|wants?|joked?|joking|kidding|pretend|imagine|almost"
              + "|nearly|once|formerly|former|previous|previously|old|ex|dead|wrong|bounces?|said|says"
              + "|told|claims?|until|till|temporarily|instead|except|soon|plans?|planning)\\b");

  /** People who may be meant by a pronoun in what follows. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)\\b(?:(?:ex-?|step-?|grand|god)?(?:husband|wife|partner|spouse|boyfriend|girlfriend|fianc[eé]e?"
              + "|mother|father|mum|mom|dad|parents?|brother|sister|siblings?|twins?|son|daughter|kids?|child"
              + "|children|baby|cousin|aunt|uncle|niece|nephew|grandma|grandpa|mother-in-law|father-in-law)s?"
              + "|friends?|neighbou?rs?|colleagues?|coworkers?|boss|manager|assistant|secretary|successor"
              + "|predecessor|client|customer|roommate|flatmate|landlord|landlady|doctor|office|reception)\\b");

  /** Characters; so far back somebody may be mentioned who is still meant. */
  private static final int REACH = 300;

  /** The sentences of a text in their order. */
  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (String paragraph : BETWEEN_PARAGRAPHS.split(text)) {
      String before = "";
      for (String sentence : BETWEEN_SENTENCES.split(paragraph.strip())) {
        if (!sentence.isBlank()) {
          sentences.add(new Sentence(sentence.strip(), before));
          before = sentence;
        }
      }
    }
    return List.copyOf(sentences);
  }

  /** Whether it says plainly that something is so. */
  boolean isPlain() {
    return !UNSURE.matcher(text).find();
  }

  /** Whether somebody else has been mentioned just before a place in it. */
  boolean mentionsOthersBefore(int end) {
    return OTHERS.matcher(tail(before)).find() || OTHERS.matcher(before(end)).find();
  }

  /** What of it stands before a place in it: not all where it has no end. */
  String before(int end) {
    return tail(text.substring(0, end));
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - REACH));
  }
}
