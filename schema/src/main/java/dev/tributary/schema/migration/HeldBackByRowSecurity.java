package dev.tributary.schema.migration;

/**
 * The role may not look past row security: what it would own could then not write the rows that
 * triggers owe to every user.
 */
public final class HeldBackByRowSecurity extends SchemaProblem {
  private static final long serialVersionUID = 1L;

  HeldBackByRowSecurity(String role) {
    super(
        "role " + role + " is held back by row security",
        "Connect as a superuser or as a role with BYPASSRLS (alter role ... bypassrls).",
        null);
  }
}
