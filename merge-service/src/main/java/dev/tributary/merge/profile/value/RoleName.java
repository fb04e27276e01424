package dev.tributary.merge.profile.value;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code role: name}, or one of them alone.
 *
 * @param personCounts whether one name is one tie, whatever its role is called
 */
record RoleName(@Nullable Text role, @Nullable Text name, boolean personCounts) implements Value {

  static RoleName of(String text, boolean personCounts, WordingReader reader) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new RoleName(Text.of(text, reader), null, personCounts)
        : new RoleName(
            Text.of(text.substring(0, colon), reader),
            Text.of(text.substring(colon + 1), reader),
            personCounts);
  }

  @Override
  public Likeness like(Value that) {
    return that instanceof RoleName other ? like(other) : Likeness.UNLIKE;
  }

  private Likeness like(RoleName that) {
    boolean sameRole = role != null && that.role != null && role.like(that.role).isAlike();
    if (name == null && that.name == null) {
      return sameRole ? Likeness.SAME : Likeness.UNLIKE;
    }
    if (name == null || that.name == null) {
      return sameRole ? finer(that) : Likeness.UNLIKE;
    }
    boolean sameName = name.like(that.name).isAlike();
    return sameName && (sameRole || personCounts) ? Likeness.SAME : Likeness.UNLIKE;
  }

  private Likeness finer(RoleName that) {
    return that.name == null ? Likeness.FINER : Likeness.COARSER;
  }

  @Override
  public String normal() {
    return normal(role) + ":" + normal(name);
  }

  private static String normal(@Nullable Text part) {
    return part == null ? "" : part.normal();
  }

  @Override
  public Set<String> slots() {
    Set<String> slots = new LinkedHashSet<>();
    if (role != null) {
      slots.addAll(role.slots());
    }
    if (name != null) {
      slots.addAll(name.slots());
    }
    return slots;
  }
}
