package dev.tributary.merge.profile;

import dev.tributary.merge.profile.errand.Due;
import dev.tributary.merge.profile.errand.Errand;
import dev.tributary.merge.profile.errand.ErrandReader;
import dev.tributary.merge.profile.value.NormalForms;
import dev.tributary.merge.profile.value.Text;
import dev.tributary.merge.profile.value.Value;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the texts of statements. */
final class StatementReader {
  private final Function<Saying, Phrase> phrases;
  private final Function<String, Errand> errands;

  StatementReader(NormalForms forms) {
    this(saying -> phrase(forms, saying), new ErrandReader(forms)::read);
  }

  private StatementReader(Function<Saying, Phrase> phrases, Function<String, Errand> errands) {
    this.phrases = phrases;
    this.errands = errands;
  }

  /** A value as somebody says it somewhere. */
  private record Saying(Predicate predicate, String words, ZoneId zone) {}

  /** For one fold, in one thread: people repeat themselves, and each text is read once. */
  StatementReader remembering() {
    return new StatementReader(remembering(phrases), remembering(errands));
  }

  private static <T, R> Function<T, R> remembering(Function<T, R> read) {
    Map<T, R> known = new HashMap<>();
    return text -> known.computeIfAbsent(text, read);
  }

  Said read(FactStatement statement) {
    Phrase phrase = phrase(statement, statement.value());
    String replaced = statement.previousValue();
    Phrase previous = replaced == null ? null : phrase(statement, replaced);
    return new Said(statement, phrase, previous, Slots.of(statement.predicate(), phrase, previous));
  }

  private Phrase phrase(FactStatement statement, String words) {
    return phrase(statement.predicate(), words, statement.zone());
  }

  Phrase phrase(Predicate predicate, String words, ZoneId zone) {
    return phrases.apply(new Saying(predicate, words, zone));
  }

  private static Phrase phrase(NormalForms forms, Saying saying) {
    Predicate predicate = saying.predicate();
    Value value = forms.read(predicate.kind(), saying.words(), saying.zone());
    Text text = value instanceof Text read ? read : forms.text(saying.words());
    String name = predicate.family().name() + ":=" + text.whole().squashed();
    return new Phrase(saying.words(), name, predicate.kind().isTextual(), value, text);
  }

  Request read(ReminderStatement statement) {
    Errand errand = errands.apply(statement.action());
    @Nullable Due due = Due.parse(statement.due(), statement.zone());
    return new Request(statement, errand, due, Slots.of(errand));
  }

  Report read(CompletionStatement statement) {
    Errand errand = errands.apply(statement.action());
    @Nullable Due due = Due.parse(statement.due(), statement.zone());
    return new Report(statement, errand, due, Slots.of(errand));
  }
}
