package dev.tributary.merge.profile;

import dev.tributary.merge.profile.errand.Due;
import dev.tributary.merge.profile.errand.Errand;
import dev.tributary.merge.profile.errand.ErrandReader;
import dev.tributary.merge.profile.value.NormalForms;
import dev.tributary.merge.profile.value.Text;
import dev.tributary.merge.profile.value.Value;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads the texts of statements. */
final class StatementReader {

  private final NormalForms forms;
  private final ErrandReader errands;

  StatementReader(NormalForms forms) {
    this.forms = forms;
    this.errands = new ErrandReader(forms);
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
    Value value = forms.read(predicate.kind(), words, zone);
    Text text = value instanceof Text read ? read : forms.text(words);
    String name = predicate.family().name() + ":=" + text.whole().squashed();
    return new Phrase(words, name, predicate.kind().isTextual(), value, text);
  }

  Request read(ReminderStatement statement) {
    Errand errand = errands.read(statement.action());
    @Nullable Due due = Due.parse(statement.due(), statement.zone());
    return new Request(statement, errand, due, Slots.of(errand));
  }

  Report read(CompletionStatement statement) {
    Errand errand = errands.read(statement.action());
    @Nullable Due due = Due.parse(statement.due(), statement.zone());
    return new Report(statement, errand, due, Slots.of(errand));
  }
}
