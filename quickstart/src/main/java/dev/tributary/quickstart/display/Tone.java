package dev.tributary.quickstart.display;

/** What a piece of text is meant to convey; never the only thing that conveys it. */
public enum Tone {
  PLAIN,
  HEADING,
  QUIET,
  GOOD,
  WARNING,
  BAD
}
