package dev.tributary.quickstart.gold;

/**
 * One of two values that the judge is asked about.
 *
 * @param words of the note that says it
 */
record Side(String predicate, String value, String words) {}
