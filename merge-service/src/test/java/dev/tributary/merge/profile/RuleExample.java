package dev.tributary.merge.profile;

import dev.tributary.schema.id.DecisionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An example of {@code docs/merge-rules.md}: what is said, and what the profile is to hold. */
final class RuleExample {
  private final Map<String, NoteFixture> notes = new LinkedHashMap<>();
  private final Map<StatementKey, String> words = new LinkedHashMap<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private Verdicts verdicts = Verdicts.none();
  private @Nullable StatementKey last;

  static RuleExample of(String block) {
    RuleExample example = new RuleExample();
    List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
    lines.stream().filter(line -> !isDecision(line)).forEach(example::take);
    lines.stream().filter(RuleExample::isDecision).forEach(example::takeDecision);
    return example;
  }

  /** Everything that the profile is to hold, a line for each. */
  List<String> expected() {
    return expected;
  }

  /** Everything that it does hold. */
  List<String> actual() {
    return new RuleExampleView(fold(), words).lines();
  }

  /** The rule under which the last statement falls. */
  Rule rule() {
    if (last == null) {
      throw new IllegalStateException("the example has no statement");
    }
    return fold().ruling(last).rule();
  }

  private Profile fold() {
    List<Statement> statements =
        notes.values().stream().flatMap(note -> note.statements().stream()).toList();
    return NoteFixture.fold(statements, decisions, verdicts);
  }

  private void take(String line) {
    if (line.startsWith("→")) {
      expected.add(line.substring(1).strip());
      return;
    }
    List<String> parts = parts(line);
    switch (parts.getFirst()) {
      case "judged later" -> verdicts = GivenVerdicts.pending();
      case "judged same" ->
          verdicts =
              GivenVerdicts.pending()
                  .and(Predicate.named(parts.get(1)), parts.get(2), parts.get(3), Judgement.SAME);
      default -> takeDated(parts);
    }
  }

  private void takeDated(List<String> parts) {
    NoteFixture note = notes.computeIfAbsent(parts.getFirst(), NoteFixture::noteOf);
    switch (parts.get(1)) {
      case "reminder" -> note.asks(parts.get(2), parts.get(3), part(parts, 4));
      case "done", "cancelled", "moved" ->
          note.reports(parts.get(2), CompletionOutcome.named(parts.get(1)));
      default -> new RuleExampleFact(parts).sayIn(note);
    }
    Statement said = note.statements().getLast();
    last = said.key();
    words.put(said.key(), said instanceof FactStatement fact ? fact.value() : said.quote());
  }

  private void takeDecision(String line) {
    List<String> parts = parts(line);
    DecisionId id = new DecisionId(new UUID(7, decisions.size()));
    Decision decision = decision(parts, id, Instant.parse(parts.getFirst() + "T18:00:00Z"));
    decisions.add(decision);
    if (decision instanceof Decision.CorrectFact correction) {
      words.put(correction.key(), correction.value());
    }
  }

  private Decision decision(List<String> parts, DecisionId id, Instant at) {
    StatementKey fact = key(parts.get(2));
    return switch (parts.get(1)) {
      case "user keeps" -> settle(id, at, parts, Choice.KEEP);
      case "user takes" -> settle(id, at, parts, Choice.TAKE);
      case "user takes neither" -> settle(id, at, parts, Choice.NEITHER);
      case "user rejects" -> new Decision.RejectFact(id, at, fact);
      case "user confirms" -> new Decision.ConfirmFact(id, at, fact);
      case "user corrects" -> new Decision.CorrectFact(id, at, fact, parts.get(3));
      default -> throw new IllegalArgumentException("no such decision: " + parts.get(1));
    };
  }

  private Decision settle(DecisionId id, Instant at, List<String> parts, Choice choice) {
    return new Decision.SettleConflict(id, at, key(parts.get(2)), key(parts.get(3)), choice);
  }

  private StatementKey key(String value) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isDecision(String line) {
    return line.contains("| user ");
  }

  private static List<String> parts(String line) {
    return List.of(line.strip().split("\\s*\\|\\s*"));
  }

  private static @Nullable String part(List<String> parts, int index) {
    return parts.size() > index ? parts.get(index) : null;
  }
}
