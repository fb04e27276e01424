package dev.tributary.merge.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What fact statements add up to.
 *
 * @param rulings one for each statement
 */
record FoldedFacts(
    List<Fact> facts,
    List<Conflict> conflicts,
    Map<StatementKey, Ruling> rulings,
    Set<Undecided> undecided) {}
