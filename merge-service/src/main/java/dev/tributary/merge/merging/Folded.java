package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Fold;
import dev.tributary.merge.profile.Profile;
import dev.tributary.merge.profile.Statement;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.merge.profile.Verdicts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A part of a profile, folded, and the way back from the fold's keys to the stored statements. */
final class Folded {
  private final Profile profile;
  private final Map<StatementKey, StoredStatement> byKey;

  private Folded(Profile profile, Map<StatementKey, StoredStatement> byKey) {
    this.profile = profile;
    this.byKey = byKey;
  }

  static Folded of(Fold fold, Collection<StoredStatement> statements) {
    Map<StatementKey, StoredStatement> byKey = new HashMap<>();
    statements.forEach(it -> byKey.put(it.statement().key(), it));
    List<Statement> all = statements.stream().map(StoredStatement::statement).toList();
    return new Folded(fold.of(all, List.of(), Verdicts.none()), byKey);
  }

  Profile profile() {
    return profile;
  }

  Collection<StoredStatement> statements() {
    return byKey.values();
  }

  StoredStatement stored(StatementKey key) {
    return Objects.requireNonNull(
        byKey.get(key), "the fold names a statement that it was not given");
  }

  <T extends Statement> T statement(StatementKey key, Class<T> kind) {
    return kind.cast(stored(key).statement());
  }

  List<StoredStatement> stored(List<StatementKey> keys) {
    return keys.stream().map(this::stored).toList();
  }
}
