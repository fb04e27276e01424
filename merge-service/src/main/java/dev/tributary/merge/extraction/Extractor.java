package dev.tributary.merge.extraction;

/** Reads what one note says; the same note, prompt and model may be read again at any time. */
public interface Extractor {
  /** Asks as often as needed; blocks for as long as the model takes. */
  ExtractionResult extract(NoteText note, Urgency urgency);

  /** Identifies prompt, schema, vocabulary and model: equal versions read alike. */
  String extractorVersion();
}
