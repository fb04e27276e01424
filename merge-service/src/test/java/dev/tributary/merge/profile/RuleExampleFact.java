package dev.tributary.merge.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code date | predicate | value | ...}, where the rest tells how it is said. */
record RuleExampleFact(List<String> parts) {

  void sayIn(NoteFixture note) {
    String quote = marked("\"");
    if (quote != null) {
      note.quotes(quote.substring(0, quote.length() - 1));
    }
    note.says(
        Predicate.named(parts.get(1)),
        parts.get(2),
        stance(),
        parts.contains("hedged") ? Certainty.HEDGED : Certainty.STATED,
        previous(),
        marked("since "));
  }

  private Stance stance() {
    return parts.stream()
        .skip(3)
        .flatMap(part -> stance(part).stream())
        .findFirst()
        .orElse(Stance.STATES);
  }

  private static List<Stance> stance(String part) {
    return switch (part.split(" ", 2)[0]) {
      case "changed" -> List.of(Stance.CHANGED);
      case "corrected" -> List.of(Stance.CORRECTED);
      case "ended" -> List.of(Stance.ENDED);
      case "disputes" -> List.of(Stance.DISPUTED);
      default -> List.of();
    };
  }

  private @Nullable String previous() {
    String from = marked("changed from ");
    String wrong = marked("corrected from ");
    return from != null ? from : wrong != null ? wrong : marked("disputes ");
  }

  private @Nullable String marked(String mark) {
    return parts.stream()
        .skip(3)
        .filter(part -> part.startsWith(mark))
        .map(part -> part.substring(mark.length()))
        .findFirst()
        .orElse(null);
  }
}
