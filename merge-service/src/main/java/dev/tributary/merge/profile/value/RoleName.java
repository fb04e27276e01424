package dev.tributary.merge.profile.value;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code role: name}, or the role alone, which then must be the very same: a step-sister is no
 * sister, unless both are called Ann.
 *
 * @param personCounts whether one name is one tie, whatever its role is called
 */
record RoleName(Text role, @Nullable Name name, boolean personCounts) implements Value {

  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  static RoleName of(String text, boolean personCounts, WordingReader roles, WordingReader names) {
    int colon = text.indexOf(':');
    String role = colon < 0 ? text : text.substring(0, colon);
    Name name = colon < 0 ? null : named(text.substring(colon + 1), names);
    return new RoleName(Text.of(HYPHEN.matcher(role).replaceAll(""), roles), name, personCounts);
  }

  /** Nothing but signs is no name. */
  private static @Nullable Name named(String text, WordingReader names) {
    Name name = Name.of(text, false, names);
    return name.normal().isEmpty() ? null : name;
  }

  @Override
  public Likeness like(Value that) {
    return that instanceof RoleName other ? like(other) : Likeness.UNLIKE;
  }

  private Likeness like(RoleName that) {
    Likeness roles = role.like(that.role);
    if (name == null || that.name == null) {
      return roles == Likeness.EQUAL ? unnamed(that) : Likeness.UNLIKE;
    }
    Likeness names = name.like(that.name);
    boolean sameTie = roles.isAlike() || personCounts;
    if (!names.isAlike() || !sameTie) {
      return Likeness.UNLIKE;
    }
    return names == Likeness.EQUAL && roles == Likeness.EQUAL ? Likeness.EQUAL : Likeness.SAME;
  }

  private Likeness unnamed(RoleName that) {
    if (name == null) {
      return that.name == null ? Likeness.EQUAL : Likeness.COARSER;
    }
    return Likeness.FINER;
  }

  @Override
  public String normal() {
    return role.normal() + ":" + (name == null ? "" : name.normal());
  }

  @Override
  public Set<String> slots() {
    Set<String> slots = new LinkedHashSet<>(role.slots());
    if (name != null) {
      slots.addAll(name.slots());
    }
    return slots;
  }
}
