package dev.tributary.merge.profile.value;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phone number.
 *
 * @param digits in E.164 form, or bare if it fits no numbering plan
 */
public record Phone(String digits, @Nullable String extension) implements Value {

  @Override
  public Likeness like(Value that) {
    return that instanceof Phone phone ? like(phone) : Likeness.UNLIKE;
  }

  private Likeness like(Phone that) {
    if (!digits.equals(that.digits)) {
      return Likeness.UNLIKE;
    }
    if (Objects.equals(extension, that.extension)) {
      return Likeness.EQUAL;
    }
    if (that.extension == null) {
      return Likeness.FINER;
    }
    return extension == null ? Likeness.COARSER : Likeness.UNLIKE;
  }

  @Override
  public String normal() {
    return extension == null ? digits : digits + ";ext=" + extension;
  }

  @Override
  public Set<String> slots() {
    return Set.of("=" + digits);
  }
}
