package dev.tributary.merge.profile.value.normal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.ibm.icu.util.TimeZone;
import dev.tributary.merge.profile.value.Phone;
import dev.tributary.merge.profile.value.PhoneNumbers;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads phone numbers by libphonenumber; ICU knows in which country a time zone is. */
final class LibPhoneNumbers implements PhoneNumbers {

  private static final Pattern DIALLED_ABROAD = Pattern.compile("^\\s*00");

  private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

  @Override
  public Optional<Phone> read(String text, ZoneId zone) {
    String international = DIALLED_ABROAD.matcher(text).replaceFirst("+");
    try {
      PhoneNumber number = plans.parse(international, region(zone));
      return plans.isPossibleNumber(number) ? Optional.of(phone(number)) : Optional.empty();
    } catch (NumberParseException unreadable) {
      return Optional.empty();
    }
  }

  private Phone phone(PhoneNumber number) {
    String extension = number.hasExtension() ? number.getExtension() : null;
    return new Phone(plans.format(number, PhoneNumberFormat.E164), extension);
  }

  /** ISO 3166 code; without a country, such as UTC, only numbers with country code are read. */
  private static String region(ZoneId zone) {
    try {
      return TimeZone.getRegion(zone.getId());
    } catch (IllegalArgumentException unknownZone) {
      return "001";
    }
  }
}
