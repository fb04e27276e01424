package dev.tributary.merge.decisions;

import dev.tributary.platform.keys.Keyring;
import dev.tributary.platform.keys.UnknownKey;
import dev.tributary.platform.problem.InvalidField;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.seal.Columns;
import dev.tributary.schema.seal.NotAuthentic;

/**
 * The value that a user gives a fact: its text as UTF-8, sealed by the client for {@code
 * profiles.decision.body} and the decision's id.
 */
public record SealedValue(byte[] body, int keyVersion) {
  private static final int SHORTEST_SEALED = 28;
  private static final int LONGEST_SEALED = 8192;

  /**
   * Checks what can be told without a key.
   *
   * @throws InvalidField if it cannot be sealed bytes
   */
  public SealedValue {
    if (body.length < SHORTEST_SEALED || body.length > LONGEST_SEALED) {
      throw new InvalidField(
          "body",
          "must be the sealed value: %d to %d bytes as Base64"
              .formatted(SHORTEST_SEALED, LONGEST_SEALED));
    }
    if (keyVersion < 1) {
      throw new InvalidField("key_version", "must be the version of the data key, from 1");
    }
  }

  /**
   * The value's text.
   *
   * @throws InvalidField if it was not sealed for this decision, or is blank
   */
  String open(Keyring keys, DecisionId decision) {
    String value = opened(keys, decision);
    if (value.isBlank()) {
      throw new InvalidField("body", "must be a value: to say that none is right, reject the fact");
    }
    return value;
  }

  private String opened(Keyring keys, DecisionId decision) {
    try {
      return keys.version(keyVersion).openText(Columns.DECISION_BODY, decision.toString(), body);
    } catch (UnknownKey e) {
      throw new InvalidField("key_version", "must be a version of the caller's data key");
    } catch (NotAuthentic e) {
      throw new InvalidField("body", "must be sealed for this decision with the caller's data key");
    }
  }
}
