package dev.tributary.merge.notes.jdbc;

import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.notes.ParkingCause;
import dev.tributary.merge.notes.UnreadNote;
import dev.tributary.platform.keys.Keyring;
import dev.tributary.platform.keys.Keyrings;
import dev.tributary.platform.keys.UnknownKey;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.Columns;
import dev.tributary.schema.seal.NotAuthentic;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * Opens a note's row. Fails closed: what does not open under its user's key for exactly this row is
 * never read.
 */
final class NoteOpening {
  private final Keyrings keyrings;

  NoteOpening(Keyrings keyrings) {
    this.keyrings = keyrings;
  }

  UnreadNote open(UserId user, NoteRevision note, ResultSet row) throws SQLException {
    try {
      Keyring keys = keyrings.of(user);
      String text =
          text(
              keys.version(row.getInt("key_version"))
                  .open(Columns.NOTE_BODY, note.toString(), row.getBytes("body")));
      String name =
          keys.version(row.getInt("name_key_version"))
              .openText(Columns.PROFILE_NAME, row.getString("profile_id"), row.getBytes("name"));
      return new UnreadNote.Open(
          new NoteText(
              user,
              note,
              text,
              row.getTimestamp("written_at").toInstant(),
              ZoneId.of(row.getString("time_zone")),
              name));
    } catch (NotAuthentic e) {
      return new UnreadNote.DoesNotOpen(ParkingCause.NOT_AUTHENTIC.code());
    } catch (UnknownKey e) {
      return new UnreadNote.DoesNotOpen(ParkingCause.UNKNOWN_KEY.code());
    } catch (CharacterCodingException e) {
      return new UnreadNote.DoesNotOpen(ParkingCause.NOT_UTF_8.code());
    } catch (DateTimeException e) {
      return new UnreadNote.DoesNotOpen(ParkingCause.UNKNOWN_TIME_ZONE.code());
    }
  }

  /**
   * Strict: characters that were made up in place of broken bytes might be quoted as the author's.
   */
  private static String text(byte[] utf8) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
  }
}
