package dev.tributary.merge.profile.value;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Normal forms of addresses on the internet, in lower case throughout: notes do not keep to the
 * case of a path or mailbox, and no two that differ in nothing else are likely to be meant.
 */
final class InternetForms {

  private static final Pattern MAIL = Pattern.compile("(?:mailto:)?<?([^\\s<>@]+)@([^\\s<>@]+?)>?");
  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://");
  private static final Pattern WWW = Pattern.compile("^www\\.");
  private static final Pattern END = Pattern.compile("[/.]+$");
  private static final Map<String, Integer> USUAL_PORTS = Map.of("http", 80, "https", 443);

  /** The account's page in place of {@code platform: handle}. */
  private static final Pattern ACCOUNT =
      Pattern.compile("([\\p{L}\\d-]+)\\.[a-z]{2,}/(?:in/|@)?([^/?]+)");

  private InternetForms() {}

  /** {@code local@domain}, the domain in its ASCII form. */
  static String mail(String text) {
    Matcher mail = MAIL.matcher(lower(text));
    return mail.matches() ? mail.group(1) + "@" + ascii(mail.group(2)) : lower(text);
  }

  /** Without scheme, {@code www.}, usual port, closing slash and fragment. */
  static String url(String text) {
    String lower = lower(text);
    try {
      URI uri = new URI(SCHEME.matcher(lower).find() ? lower : "https://" + lower);
      return uri.getRawAuthority() == null ? lower : host(uri) + port(uri) + path(uri);
    } catch (URISyntaxException noUrl) {
      return lower;
    }
  }

  /** {@code platform:handle}. */
  static String handle(String text) {
    String bare = lower(text).replaceAll("[\\s@]", "");
    Matcher account = ACCOUNT.matcher(url(bare));
    return account.matches() ? account.group(1) + ":" + account.group(2) : bare;
  }

  private static String host(URI uri) {
    String host = uri.getHost();
    String named = host == null ? uri.getRawAuthority().replaceFirst(":\\d+$", "") : host;
    return WWW.matcher(ascii(named)).replaceFirst("");
  }

  private static String port(URI uri) {
    Integer usual = USUAL_PORTS.get(uri.getScheme());
    boolean isUsual = uri.getPort() < 0 || (usual != null && usual == uri.getPort());
    return isUsual ? "" : ":" + uri.getPort();
  }

  private static String path(URI uri) {
    String path = END.matcher(uri.getRawPath()).replaceAll("");
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(END.matcher(domain).replaceAll(""), IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException noDomain) {
      return domain;
    }
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
