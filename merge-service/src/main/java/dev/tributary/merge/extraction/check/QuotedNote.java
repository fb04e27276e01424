package dev.tributary.merge.extraction.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A note in which quotes and spellings are looked up. */
final class QuotedNote {
  private static final Pattern BETWEEN_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String text;
  private final Folded folded;
  private final String foldedText;

  QuotedNote(String text) {
    this.text = text;
    this.folded = new Folded(text);
    this.foldedText = folded.text();
  }

  /** The first passage that reads like the quote, as the note spells it. */
  Optional<String> passage(String quote) {
    String sought = new Folded(quote).text().strip();
    if (sought.isEmpty()) {
      return Optional.empty();
    }
    if (text.contains(quote)) {
      return Optional.of(quote);
    }
    int at = foldedText.indexOf(sought);
    return at < 0 ? Optional.empty() : Optional.of(folded.original(at, at + sought.length()));
  }

  /** Whether each run of letters and digits stands somewhere in the note, in whatever case. */
  boolean spells(String words) {
    String text = foldedText.toLowerCase(Locale.ROOT);
    return BETWEEN_SIGNS
        .splitAsStream(new Folded(words).text().toLowerCase(Locale.ROOT))
        .allMatch(text::contains);
  }

  /** Whether the digits follow each other in the note, whatever stands between them. */
  boolean dials(String digits) {
    return digits(foldedText).contains(digits(digits));
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .filter(Character::isDigit)
        .map(it -> Character.digit(it, 10))
        .forEach(digits::append);
    return digits.toString();
  }
}
