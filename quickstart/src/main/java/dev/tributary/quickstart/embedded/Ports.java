package dev.tributary.quickstart.embedded;

/**
 * Where the parts listen, on 127.0.0.1; 0 for any port. One that is taken is replaced by another,
 * except that of the API, which others were told.
 */
public record Ports(int http, int postgres, int kafka, int issuer) {
  public static final Ports ANY = new Ports(0, 0, 0, 0);
}
