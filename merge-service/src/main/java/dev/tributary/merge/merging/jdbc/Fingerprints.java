package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.merging.StatementName;
import dev.tributary.merge.profile.CompletionStatement;
import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.ReminderStatement;
import dev.tributary.merge.profile.Slots;
import dev.tributary.merge.profile.Statement;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.StatementId;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.IndexKey;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the database compares in place of words: hashes under the user's index key. */
final class Fingerprints {
  private static final long VERSION_BITS = 0xF000L;
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT_BITS = 0xC000000000000000L;
  private static final long VARIANT_RFC = 0x8000000000000000L;

  private final IndexKey key;
  private final Slots slots;
  private final Map<String, Slot> slotOf = new HashMap<>();
  private final Map<String, byte[]> familyOf = new HashMap<>();

  Fingerprints(IndexKey key, Slots slots) {
    this.key = key;
    this.slots = slots;
  }

  /**
   * The same for the same quote, predicate and value, in whichever revision; for promises, kind and
   * action stand in. Where one note says so more than once, each further time is told apart by its
   * number.
   */
  List<byte[]> of(List<Statement> statements) {
    Map<String, Integer> times = new HashMap<>();
    List<byte[]> fingerprints = new ArrayList<>();
    for (Statement statement : statements) {
      byte[] first = statement(statement);
      int time = times.merge(hex(first), 1, Integer::sum);
      fingerprints.add(
          time == 1 ? first : key.fingerprint("statement.again", hex(first), "" + time));
    }
    return fingerprints;
  }

  private byte[] statement(Statement statement) {
    return switch (statement) {
      case FactStatement it -> of(it.quote(), it.predicate().wireName(), it.value());
      case ReminderStatement it -> of(it.quote(), "reminder", it.action());
      case CompletionStatement it -> of(it.quote(), "completion", it.action());
    };
  }

  /**
   * A UUID of version 8 (RFC 9562, section 5.8) made of user, note, revision and the statement's
   * fingerprint.
   */
  StatementId id(UserId user, NoteRevision note, byte[] statementFingerprint) {
    String statement = hex(statementFingerprint);
    ByteBuffer hash =
        ByteBuffer.wrap(
            key.fingerprint("statement.id", user.toString(), note.toString(), statement));
    long high = hash.getLong() & ~VERSION_BITS | VERSION_8;
    long low = hash.getLong() & ~VARIANT_BITS | VARIANT_RFC;
    return new StatementId(new UUID(high, low));
  }

  /** By which decisions are about the value that a decision brings. */
  static StatementName name(IndexKey key, DecisionId decision) {
    byte[] fingerprint = key.fingerprint("statement.decided", decision.toString());
    return new StatementName(new NoteId(decision.value()), hex(fingerprint));
  }

  /** The family of what is said; a promise has none. */
  byte @Nullable [] family(Statement statement) {
    return statement instanceof FactStatement fact
        ? familyOf.computeIfAbsent(
            fact.predicate().family().name(), it -> key.fingerprint("statement.family", it))
        : null;
  }

  Set<Slot> slots(Statement statement) {
    return slots.of(statement).stream().map(this::slot).collect(Collectors.toUnmodifiableSet());
  }

  /** The hash of a slot, worked out once for all statements that have it. */
  Slot slot(String slot) {
    return slotOf.computeIfAbsent(slot, it -> Slot.of(key, it));
  }

  static String hex(byte[] fingerprint) {
    return HexFormat.of().formatHex(fingerprint);
  }

  private byte[] of(String quote, String predicate, String value) {
    return key.fingerprint("statement.fingerprint", quote, predicate, value);
  }
}
