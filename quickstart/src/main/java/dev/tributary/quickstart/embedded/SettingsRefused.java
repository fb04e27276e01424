package dev.tributary.quickstart.embedded;

/** A setting of the model is not to be understood; the message says which value. */
public final class SettingsRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingsRefused(Throwable cause) {
    super("The settings of the model are wrong: " + NotStarted.rootOf(cause).getMessage(), cause);
  }
}
