package dev.tributary.merge.profile.value;

import java.time.ZoneId;
import java.util.Optional;

/** The numbering plans of the world. */
public interface PhoneNumbers {

  /**
   * Reads a number; empty if it can be none.
   *
   * @param zone where a number without country code is dialled
   */
  Optional<Phone> read(String text, ZoneId zone);
}
