package dev.tributary.merge.profile.value.normal;

import dev.tributary.merge.profile.value.NormalForms;
import dev.tributary.merge.profile.value.PhoneNumbers;
import dev.tributary.merge.profile.value.Value;
import dev.tributary.merge.profile.value.ValueKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;

/** Normal forms by the libraries that the service uses. */
public final class NormalFormsFixture {
  public static final NormalForms FORMS =
      new NormalFormsConfiguration().normalForms(new LibPhoneNumbers());

  /** The world's numbering plans. */
  public static final PhoneNumbers PHONE_NUMBERS = new LibPhoneNumbers();

  /** What their version is called. */
  public static final String VERSION = version();

  private static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

  private NormalFormsFixture() {}

  private static String version() {
    try {
      return new NormalFormsConfiguration().formsVersion().name();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As said by somebody in Portugal. */
  public static Value value(ValueKind kind, String text) {
    return FORMS.read(kind, text, ZONE);
  }
}
