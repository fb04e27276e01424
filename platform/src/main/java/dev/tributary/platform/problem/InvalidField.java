package dev.tributary.platform.problem;

/** A field of the request is not what it must be. Nothing was changed. */
public final class InvalidField extends Problem {
  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param field the field's name as the client wrote it
   * @param remedy what it must be
   */
  public InvalidField(String field, String remedy) {
    super(field + " " + remedy);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
