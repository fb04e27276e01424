package dev.tributary.merge.flow;

/** Answers of a model as JSON. */
final class Answers {
  private Answers() {}

  static String fact(String quote, String predicate, String value, String stance) {
    return """
    {"facts":[{"quote":"%s","predicate":"%s","value":"%s","stance":"%s","certainty":"stated",\
    "previous_value":null,"since":null}],"reminders":[],"completions":[]}\
    """
        .formatted(quote, predicate, value, stance);
  }

  static String reminder(String quote, String action, String due) {
    return """
    {"facts":[],"reminders":[{"quote":"%s","action":"%s","due":"%s","recurrence":null}],"completions":[]}\
    """
        .formatted(quote, action, due);
  }

  static String done(String quote, String action) {
    return """
    {"facts":[],"reminders":[],"completions":[{"quote":"%s","action":"%s","outcome":"done",\
    "scope":"occurrence","due":null}]}\
    """
        .formatted(quote, action);
  }
}
