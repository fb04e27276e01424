package dev.tributary.platform.embedded;

/** A database role and its password, which does not show when this is printed. */
public record ServiceLogin(String role, String password) {
  @Override
  public String toString() {
    return "ServiceLogin[role=" + role + "]";
  }
}
