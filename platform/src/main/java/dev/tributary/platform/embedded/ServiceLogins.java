package dev.tributary.platform.embedded;

import java.util.List;
import java.util.function.UnaryOperator;

/** How each service logs in to the database. */
public record ServiceLogins(
    ServiceLogin ingest, ServiceLogin merge, ServiceLogin reminder, ServiceLogin capture) {
  static ServiceLogins with(UnaryOperator<String> passwordOfRole) {
    return new ServiceLogins(
        login("tributary_ingest", passwordOfRole),
        login("tributary_merge", passwordOfRole),
        login("tributary_reminder", passwordOfRole),
        login("tributary_capture", passwordOfRole));
  }

  private static ServiceLogin login(String role, UnaryOperator<String> passwordOfRole) {
    return new ServiceLogin(role, passwordOfRole.apply(role));
  }

  /** All of them. */
  public List<ServiceLogin> all() {
    return List.of(ingest, merge, reminder, capture);
  }
}
