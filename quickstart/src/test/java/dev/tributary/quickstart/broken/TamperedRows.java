package dev.tributary.quickstart.broken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.schema.id.NoteId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that were written past every client: each is parked, with its cause. */
final class TamperedRows {
  /** Each takes a good row for a pattern. */
  private static final Map<String, String> KINDS =
      Map.of(
          "body of another row", "body, key_version",
          "key that is not there", "body, 99",
          "random bytes", "sha256(id::text::bytea) || sha256(body), key_version",
          "a bit that is flipped", "set_bit(body, 100, 1 - get_bit(body, 100)), key_version");

  private final JdbcClient database = JdbcClient.create(SharedInstallation.database());
  private final Control victim;
  private final NoteId good;
  private final Map<UUID, String> kinds = new HashMap<>();
  private final SortedMap<String, Integer> counts = new TreeMap<>();

  TamperedRows(Control victim, NoteId good) {
    this.victim = victim;
    this.good = good;
  }

  void write(int each) {
    for (int count = 0; count < each; count++) {
      KINDS.forEach(this::write);
    }
  }

  private void write(String kind, String bodyAndKey) {
    UUID id = SharedInstallation.IDS.next();
    kinds.put(id, kind);
    database
        .sql(
            """
            insert into notes.note (user_id, id, profile_id, body, key_version, written_at, time_zone)
            select user_id, :id, profile_id, %s, written_at, time_zone
            from notes.note where user_id = :user and id = :good
            """
                .formatted(bodyAndKey))
        .param("id", id)
        .param("user", victim.user.value())
        .param("good", good.value())
        .update();
  }

  void judge(Duration patience) {
    await().atMost(patience).until(() -> parked() == kinds.size());
    database
        .sql("select note_id, state, cause from profiles.note_state where user_id = ?")
        .param(victim.user.value())
        .query(row -> {
          String kind = kinds.get(row.getObject("note_id", UUID.class));
          if (kind != null) {
            counts.merge(kind + " -> " + row.getString("cause"), 1, Integer::sum);
          }
        });
    assertThat(counts.values().stream().mapToInt(it -> it).sum()).isEqualTo(kinds.size());
  }

  private int parked() {
    return database
        .sql("select count(*) from profiles.note_state where user_id = ? and state = 'parked'")
        .param(victim.user.value())
        .query(Integer.class)
        .single();
  }

  SortedMap<String, Integer> counts() {
    return counts;
  }
}
