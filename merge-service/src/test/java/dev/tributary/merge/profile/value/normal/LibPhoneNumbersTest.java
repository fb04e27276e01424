package dev.tributary.merge.profile.value.normal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.profile.value.Phone;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibPhoneNumbersTest {

  private final LibPhoneNumbers numbers = new LibPhoneNumbers();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Europe/Berlin    | 0151 12345678  | +4915112345678
          Europe/London    | 020 7946 0018  | +442079460018
          America/New_York | (212) 555-0123 | +12125550123
          Asia/Tokyo       | 03-1234-5678   | +81312345678
          Europe/Berlin    | +1 212 555 0123 | +12125550123
          """)
  void a_number_without_country_code_is_one_of_the_country_of_the_zone(
      ZoneId zone, String text, String expected) {
    Optional<Phone> phone = numbers.read(text, zone);

    assertThat(phone).contains(new Phone(expected, null));
  }

  @Test
  void where_no_country_is_known_a_number_without_its_code_is_none() {
    Optional<Phone> phone = numbers.read("0151 12345678", ZoneId.of("Etc/UTC"));

    assertThat(phone).isEmpty();
  }
}
