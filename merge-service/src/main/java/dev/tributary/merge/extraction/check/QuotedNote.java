package dev.tributary.merge.extraction.check;

import java.util.Optional;

/** A note in which quotes are looked up. */
final class QuotedNote {
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
    if (text.contains(quote)) {
      return Optional.of(quote);
    }
    String sought = new Folded(quote).text().strip();
    int at = sought.isEmpty() ? -1 : foldedText.indexOf(sought);
    return at < 0 ? Optional.empty() : Optional.of(folded.original(at, at + sought.length()));
  }
}
