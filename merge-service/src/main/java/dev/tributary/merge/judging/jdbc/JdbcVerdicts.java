package dev.tributary.merge.judging.jdbc;

import dev.tributary.merge.judging.Verdict;
import dev.tributary.merge.merging.KeptVerdicts;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.profile.Judgement;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.merge.profile.Verdicts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            of(profile)
                .addValue(
                    "values",
                    new SqlArrayValue(
                        "bytea",
                        (Object[]) values.stream().map(Slot::bytes).toArray(byte[][]::new))),
            (row, number) -> verdict(row));
    return new HashedVerdicts(profile.keys().index(), kept, unjudged);
  }

  void keep(LockedProfile profile, Map<ValuePair, Verdict> verdicts) {
    var index = profile.keys().index();
    jdbc.batchUpdate(
        KEEP,
        verdicts.entrySet().stream()
            .map(it ->
                of(profile)
                    .addValue("lower", Slot.of(index, it.getKey().lower()).bytes())
                    .addValue("higher", Slot.of(index, it.getKey().higher()).bytes())
                    .addValue("verdict", it.getValue().wireName()))
            .toArray(SqlParameterSource[]::new));
  }

  private static KeptVerdict verdict(ResultSet row) throws SQLException {
    return new KeptVerdict(
        Slot.of(row.getBytes("lower")),
        Slot.of(row.getBytes("higher")),
        Verdict.named(row.getString("verdict")));
  }

  private static MapSqlParameterSource of(LockedProfile profile) {
    return new MapSqlParameterSource("user", profile.user().value())
        .addValue("profile", profile.id().value());
  }
}
