package dev.tributary.merge.judging.jdbc;

import dev.tributary.merge.judging.Verdict;
import dev.tributary.merge.merging.KeptVerdicts;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Renewed;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.profile.Judgement;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.merge.profile.Verdicts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.support.SqlArrayValue;

final class JdbcVerdicts implements KeptVerdicts {
  private static final String ON =
      """
      select lower, higher, verdict
      from profiles.verdict
      where user_id = :user and profile_id = :profile and (lower = any(:values) or higher = any(:values))
      """;
  private static final String ALL =
      """
      select lower, higher, verdict
      from profiles.verdict
      where user_id = :user and profile_id = :profile
      """;
  private static final String REMOVE =
      """
      delete from profiles.verdict
      where user_id = :user and profile_id = :profile and lower = :lower and higher = :higher
      """;
  private static final String KEEP =
      """
      insert into profiles.verdict (user_id, profile_id, lower, higher, verdict)
      values (:user, :profile, :lower, :higher, :verdict)
      on conflict (user_id, profile_id, lower, higher) do nothing
      """;

  private final NamedParameterJdbcOperations jdbc;
  private final Judgement unjudged;

  /**
   * @param unjudged what is said of a pair without a verdict: whether somebody will judge it
   */
  JdbcVerdicts(NamedParameterJdbcOperations jdbc, Judgement unjudged) {
    this.jdbc = jdbc;
    this.unjudged = unjudged;
  }

  @Override
  public Verdicts of(LockedProfile profile, Set<Slot> values) {
    List<KeptVerdict> kept =
        jdbc.query(
            ON,
            parameters(profile)
                .addValue(
                    "values",
                    new SqlArrayValue(
                        "bytea",
                        (Object[]) values.stream().map(Slot::bytes).toArray(byte[][]::new))),
            (row, number) -> verdict(row));
    return new HashedVerdicts(profile.keys().index(), kept, unjudged);
  }

  @Override
  public Verdicts of(LockedProfile profile) {
    return new HashedVerdicts(profile.keys().index(), all(profile), unjudged);
  }

  @Override
  public void follow(LockedProfile profile, Renewed renewed) {
    if (renewed.values().isEmpty()) {
      return;
    }
    var ways = new VerdictWays(profile.keys().index(), renewed, all(profile));
    jdbc.batchUpdate(REMOVE, rows(profile, ways.left()));
    jdbc.batchUpdate(KEEP, rows(profile, ways.arrived()));
  }

  void keep(LockedProfile profile, Map<ValuePair, Verdict> verdicts) {
    var index = profile.keys().index();
    Stream<KeptVerdict> kept =
        verdicts.entrySet().stream().map(it -> KeptVerdict.on(it.getKey(), index, it.getValue()));
    jdbc.batchUpdate(KEEP, rows(profile, kept.toList()));
  }

  private List<KeptVerdict> all(LockedProfile profile) {
    return jdbc.query(ALL, parameters(profile), (row, number) -> verdict(row));
  }

  private static SqlParameterSource[] rows(LockedProfile profile, List<KeptVerdict> verdicts) {
    return verdicts.stream()
        .map(it ->
            parameters(profile)
                .addValue("lower", it.lower().bytes())
                .addValue("higher", it.higher().bytes())
                .addValue("verdict", it.verdict().wireName()))
        .toArray(SqlParameterSource[]::new);
  }

  private static KeptVerdict verdict(ResultSet row) throws SQLException {
    return new KeptVerdict(
        Slot.of(row.getBytes("lower")),
        Slot.of(row.getBytes("higher")),
        Verdict.named(row.getString("verdict")));
  }

  private static MapSqlParameterSource parameters(LockedProfile profile) {
    return new MapSqlParameterSource("user", profile.user().value())
        .addValue("profile", profile.id().value());
  }
}
