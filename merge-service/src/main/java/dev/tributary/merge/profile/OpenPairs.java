package dev.tributary.merge.profile;

import dev.tributary.merge.profile.value.NormalForms;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Tells which two values only a reader can tell apart, also where the fold never lets them meet
 * because they have no word in common.
 */
public final class OpenPairs {
  private final StatementReader reader;

  public OpenPairs(NormalForms forms) {
    this.reader = new StatementReader(forms);
  }

  /** The name by which verdicts speak of a value: {@code family:=normal form}. */
  public String name(Predicate predicate, String value, ZoneId zone) {
    return reader.phrase(predicate, value, zone).name();
  }

  /** The pair; empty if types, numbers or words already tell. */
  public Optional<ValuePair> of(Predicate predicate, String one, String other, ZoneId zone) {
    Phrase phrase = reader.phrase(predicate, one, zone);
    Phrase another = reader.phrase(predicate, other, zone);
    return phrase.leavesOpen(another)
        ? Optional.of(ValuePair.of(phrase.name(), another.name()))
        : Optional.empty();
  }
}
