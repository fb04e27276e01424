package dev.tributary.merge.profile;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A profile in the words of its statements. */
final class Readable {

  private final Profile profile;
  private final Map<StatementKey, String> words;

  private Readable(Profile profile, Map<StatementKey, String> words) {
    this.profile = profile;
    this.words = words;
  }

  static Readable profileOf(NoteFixture... notes) {
    return profileOf(List.of(), Verdicts.none(), notes);
  }

  static Readable profileOf(Verdicts verdicts, NoteFixture... notes) {
    return profileOf(List.of(), verdicts, notes);
  }

  static Readable profileOf(List<Decision> decisions, NoteFixture... notes) {
    return profileOf(decisions, Verdicts.none(), notes);
  }

  static Readable profileOf(List<Decision> decisions, Verdicts verdicts, NoteFixture... notes) {
    List<Statement> statements =
        List.of(notes).stream().map(NoteFixture::statements).flatMap(Collection::stream).toList();
    return new Readable(
        NoteFixture.fold(statements, decisions, verdicts),
        statements.stream().collect(Collectors.toMap(Statement::key, Readable::words)));
  }

  private static String words(Statement statement) {
    return statement instanceof FactStatement fact ? fact.value() : statement.quote();
  }

  List<String> current() {
    return shown(FactStatus.CURRENT);
  }

  List<String> disputed() {
    return shown(FactStatus.DISPUTED);
  }

  List<String> tentative() {
    return shown(FactStatus.TENTATIVE);
  }

  /** As {@code value (reason)}. */
  List<String> superseded() {
    return profile.facts().stream()
        .filter(fact -> fact.closing() != null)
        .map(fact ->
            word(fact.shown())
                + " ("
                + fact.closing().reason().name().toLowerCase(Locale.ROOT)
                + ")")
        .toList();
  }

  /** As {@code existing / challenger}, and the winner behind an arrow. */
  List<String> conflicts() {
    return profile.conflicts().stream().map(this::conflict).toList();
  }

  /** As {@code action, due, status}. */
  List<String> reminders() {
    return profile.reminders().stream()
        .map(r -> word(r.shown()) + ", " + r.due() + ", " + r.status())
        .toList();
  }

  List<Outcome> outcomes() {
    return profile.rulings().values().stream().map(Ruling::outcome).toList();
  }

  List<Rule> rules() {
    return profile.rulings().values().stream().map(Ruling::rule).toList();
  }

  Profile profile() {
    return profile;
  }

  private String conflict(Conflict conflict) {
    Settlement settlement = conflict.settlement();
    String sides = word(conflict.existing()) + " / " + word(conflict.challenger());
    return settlement == null ? sides : sides + " -> " + word(settlement.winner());
  }

  private List<String> shown(FactStatus status) {
    return profile.facts().stream()
        .filter(fact -> fact.status() == status)
        .map(fact -> word(fact.shown()))
        .toList();
  }

  private String word(StatementKey key) {
    return words.getOrDefault(key, "?");
  }
}
