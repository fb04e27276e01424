package dev.tributary.merge.notes.jdbc;

import dev.tributary.merge.cost.Cost;
import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.extraction.ExtractionJson;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.merging.KeptExtractions;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Said;
import dev.tributary.merge.notes.NoteStatements;
import dev.tributary.platform.keys.Keyrings;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.Columns;
import dev.tributary.schema.seal.DataKey;
import dev.tributary.schema.seal.NotAuthentic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

final class JdbcExtractions implements KeptExtractions {
  private static final String ADD =
      """
      insert into profiles.extraction (
        user_id, id, note_id, revision, extractor_version, body, key_version, input_tokens, cached_tokens,
        output_tokens, rejected_count, cost, currency)
      values (
        :user, :id, :note, :revision, :extractor_version, :body, :key_version, :input_tokens, :cached_tokens,
        :output_tokens, :rejected_count, :cost, :currency)
      """;
  private static final String ACTIVE =
      """
      select e.note_id, e.revision, e.id, e.body, e.key_version, s.written_at, s.time_zone, s.stored_at
      from unnest(:notes, :revisions) asked (note_id, revision)
      join profiles.extraction e
        on e.user_id = :user and e.note_id = asked.note_id and e.revision = asked.revision and e.active
      join profiles.note_state s
        on s.user_id = e.user_id and s.note_id = e.note_id and s.revision = e.revision
      """;
  private static final String FORGET =
      """
      delete from profiles.extraction e
      using profiles.note_state s
      where e.user_id = :user and e.note_id = :note and e.revision <= :revision
        and s.user_id = e.user_id and s.note_id = e.note_id and s.revision = e.revision and s.profile_id = :profile
      """;

  private final JdbcClient jdbc;
  private final Keyrings keyrings;
  private final IdSource ids;
  private final Prices prices;

  JdbcExtractions(JdbcClient jdbc, Keyrings keyrings, IdSource ids, Prices prices) {
    this.jdbc = jdbc;
    this.keyrings = keyrings;
    this.ids = ids;
    this.prices = prices;
  }

  void add(UserId user, NoteRevision note, Extracted extracted, String extractorVersion) {
    UUID id = ids.next();
    Optional<Cost> cost = prices.of(extracted.usage());
    DataKey key = keyrings.of(user).active();
    byte[] json = ExtractionJson.write(extracted.extraction());
    jdbc.sql(ADD)
        .param("user", user.value())
        .param("id", id)
        .param("note", note.note().value())
        .param("revision", note.revision())
        .param("extractor_version", extractorVersion)
        .param("body", key.seal(Columns.EXTRACTION_BODY, id.toString(), json))
        .param("key_version", key.version())
        .param("input_tokens", extracted.usage().inputTokens())
        .param("cached_tokens", extracted.usage().cachedTokens())
        .param("output_tokens", extracted.usage().outputTokens())
        .param("rejected_count", extracted.rejectedCount())
        .param("cost", cost.map(Cost::amount).orElse(null))
        .param("currency", cost.map(it -> it.currency().getCurrencyCode()).orElse(null))
        .update();
  }

  @Override
  public Map<NoteRevision, Said> said(LockedProfile profile, Collection<NoteRevision> notes) {
    Map<NoteRevision, Said> said = new HashMap<>();
    jdbc.sql(ACTIVE)
        .param("user", profile.user().value())
        .param("notes", array("uuid", notes.stream().map(it -> it.note().value())))
        .param("revisions", array("integer", notes.stream().map(NoteRevision::revision)))
        .query(row -> {
          NoteId note = new NoteId(row.getObject("note_id", UUID.class));
          NoteRevision revision = new NoteRevision(note, row.getInt("revision"));
          said.put(revision, said(profile, revision, row));
        });
    return said;
  }

  private static SqlArrayValue array(String type, Stream<?> values) {
    return new SqlArrayValue(type, values.toArray());
  }

  @Override
  public void forget(LockedProfile profile, NoteId note, int upToRevision) {
    jdbc.sql(FORGET)
        .param("user", profile.user().value())
        .param("profile", profile.id().value())
        .param("note", note.value())
        .param("revision", upToRevision)
        .update();
  }

  private static Said said(LockedProfile profile, NoteRevision note, ResultSet row)
      throws SQLException {
    return new Said(
        NoteStatements.of(
            open(profile, row),
            note.note(),
            row.getTimestamp("written_at").toInstant(),
            ZoneId.of(row.getString("time_zone"))),
        row.getTimestamp("stored_at").toInstant());
  }

  private static Extraction open(LockedProfile profile, ResultSet row) throws SQLException {
    try {
      return ExtractionJson.read(
          profile
              .keys()
              .version(row.getInt("key_version"))
              .open(Columns.EXTRACTION_BODY, row.getString("id"), row.getBytes("body")));
    } catch (NotAuthentic e) {
      throw new IllegalStateException("extraction " + row.getString("id") + " does not open", e);
    }
  }
}
