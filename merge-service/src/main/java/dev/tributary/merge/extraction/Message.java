package dev.tributary.merge.extraction;

/** One message of a conversation with a model. */
public record Message(Role role, String text) {
  /** Who speaks. */
  public enum Role {
    SYSTEM,
    USER,
    ASSISTANT
  }

  /** Without the words: they must not reach a log. */
  @Override
  public String toString() {
    return "Message[" + role + ", " + text.length() + " characters]";
  }
}
