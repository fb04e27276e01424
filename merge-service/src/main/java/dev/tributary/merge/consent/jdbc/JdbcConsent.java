package dev.tributary.merge.consent.jdbc;

import dev.tributary.merge.consent.Consent;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One round trip for each call of the model: the function needs no session of the user. */
final class JdbcConsent implements Consent {
  private static final String IS_REFUSED =
      "select profiles.is_note_not_for_model(:user, :note, :revision)";

  private final JdbcClient jdbc;

  JdbcConsent(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean isRefused(UserId user, NoteRevision note) {
    return jdbc.sql(IS_REFUSED)
        .param("user", user.value())
        .param("note", note.note().value())
        .param("revision", note.revision())
        .query(Boolean.class)
        .single();
  }
}
