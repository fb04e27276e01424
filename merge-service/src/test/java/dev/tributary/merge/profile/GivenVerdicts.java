package dev.tributary.merge.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Verdicts as a test gives them.
 *
 * @param otherwise of a pair that has none
 */
record GivenVerdicts(Map<ValuePair, Judgement> given, Judgement otherwise) implements Verdicts {

  /** Somebody will judge, and has not yet. */
  static GivenVerdicts pending() {
    return new GivenVerdicts(Map.of(), Judgement.PENDING);
  }

  GivenVerdicts and(Predicate predicate, String one, String other, Judgement judgement) {
    Map<ValuePair, Judgement> all = new HashMap<>(given);
    all.put(
        ValuePair.of(NoteFixture.nameOf(predicate, one), NoteFixture.nameOf(predicate, other)),
        judgement);
    return new GivenVerdicts(all, otherwise);
  }

  @Override
  public Judgement on(ValuePair pair) {
    return given.getOrDefault(pair, otherwise);
  }

  @Override
  public Set<String> links(String value) {
    return given.entrySet().stream()
        .filter(entry -> entry.getValue().isSame())
        .map(Map.Entry::getKey)
        .filter(pair -> pair.lower().equals(value) || pair.higher().equals(value))
        .map(pair -> "verdict:" + pair.lower() + "/" + pair.higher())
        .collect(Collectors.toSet());
  }
}
