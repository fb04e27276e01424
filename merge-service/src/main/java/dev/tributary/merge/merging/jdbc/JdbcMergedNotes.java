package dev.tributary.merge.merging.jdbc;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.MergedNote;
import dev.tributary.merge.merging.MergedNotes;
import dev.tributary.schema.event.Money;
import dev.tributary.schema.event.NoteMerged;
import dev.tributary.schema.event.TokenCount;
import dev.tributary.schema.id.NoteId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

final class JdbcMergedNotes implements MergedNotes {
  private static final String AMONG =
      """
      select n.note_id, n.revision, n.outcome as announced, n.outcome_revision, n.attempts,
        n.accepted_at, n.extracted_at, n.merged_at,
        e.extractor_version, e.rejected_count, e.input_tokens, e.cached_tokens, e.output_tokens,
        n.judge_calls, n.judge_input_tokens, n.judge_cached_tokens, n.judge_output_tokens, e.currency,
        case
          when n.judge_calls = 0 then e.cost
          when n.judge_currency = e.currency then e.cost + n.judge_cost end as cost,
        coalesce((
          select jsonb_object_agg(c.outcome, c.total)
          from (
            select s.outcome, count(*) as total
            from profiles.statement s
            where s.user_id = n.user_id and s.note_id = n.note_id and s.revision = n.revision
              and s.outcome is not null
            group by s.outcome) c), '{}') as outcome
      from profiles.note_state n
      join profiles.extraction e
        on e.user_id = n.user_id and e.note_id = n.note_id and e.revision = n.revision and e.active
      where n.user_id = :user and n.profile_id = :profile and n.note_id = any(:notes) and n.state = 'merged'
      """;
  private static final String ANNOUNCED =
      """
      update profiles.note_state s
      set outcome = n.outcome::jsonb, outcome_revision = n.outcome_revision
      from unnest(:notes, :revisions, :outcomes, :outcome_revisions)
        as n (note_id, revision, outcome, outcome_revision)
      where s.user_id = :user and s.note_id = n.note_id and s.revision = n.revision
      """;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

  private final NamedParameterJdbcOperations jdbc;

  JdbcMergedNotes(NamedParameterJdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<MergedNote> among(LockedProfile profile, Set<NoteId> notes) {
    var which =
        new MapSqlParameterSource("user", profile.user().value())
            .addValue("profile", profile.id().value())
            .addValue("notes", Rows.array(notes.stream().map(NoteId::value)));
    return jdbc.query(
        AMONG,
        which,
        (row, number) -> new MergedNote(counts(row.getString("announced")), event(profile, row)));
  }

  @Override
  public void announced(LockedProfile profile, Collection<NoteMerged> events) {
    jdbc.update(
        ANNOUNCED,
        new MapSqlParameterSource("user", profile.user().value())
            .addValue("notes", Rows.array(events.stream().map(it -> it.noteId().value())))
            .addValue("revisions", Rows.numbers(events.stream().map(NoteMerged::revision)))
            .addValue("outcomes", Rows.texts(events.stream().map(JdbcMergedNotes::json)))
            .addValue(
                "outcome_revisions",
                Rows.numbers(events.stream().map(NoteMerged::outcomeRevision))));
  }

  private static String json(NoteMerged event) {
    return JSON.valueToTree(event.outcome()).toString();
  }

  private static NoteMerged event(LockedProfile profile, ResultSet row) throws SQLException {
    return new NoteMerged(
        profile.user(),
        profile.id(),
        new NoteId(Rows.requiredId(row, "note_id")),
        row.getInt("revision"),
        row.getInt("outcome_revision") + 1,
        counts(row.getString("outcome")),
        row.getString("extractor_version"),
        row.getInt("rejected_count"),
        row.getInt("attempts"),
        row.getInt("input_tokens"),
        row.getInt("cached_tokens"),
        row.getInt("output_tokens"),
        Rows.instant(row, "accepted_at"),
        Rows.instant(row, "extracted_at"),
        Rows.instant(row, "merged_at"),
        judging(row),
        cost(row));
  }

  private static @Nullable TokenCount judging(ResultSet row) throws SQLException {
    int calls = row.getInt("judge_calls");
    return calls == 0
        ? null
        : new TokenCount(
            calls,
            row.getLong("judge_input_tokens"),
            row.getLong("judge_cached_tokens"),
            row.getLong("judge_output_tokens"));
  }

  private static @Nullable Money cost(ResultSet row) throws SQLException {
    BigDecimal cost = row.getBigDecimal("cost");
    return cost == null
        ? null
        : new Money(cost.stripTrailingZeros().toPlainString(), row.getString("currency"));
  }

  private static Map<String, Integer> counts(@Nullable String json) {
    try {
      return json == null ? Map.of() : JSON.readValue(json, COUNTS);
    } catch (JacksonException e) {
      throw new IllegalStateException("an outcome in the database is not an object of counts", e);
    }
  }
}
