package dev.tributary.merge.profile.value;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phrase, and the remark that may follow it in brackets: another name of it, or a detail.
 *
 * @param whole phrase and remark together
 */
public record Text(Wording whole, Wording main, @Nullable Wording remark) implements Value {

  private static final Pattern REMARK = Pattern.compile("^(.*\\S)\\s*\\(([^()]*)\\)\\s*$");

  static Text of(String text, WordingReader reader) {
    Wording whole = reader.read(text);
    Matcher parts = REMARK.matcher(text);
    return parts.matches()
        ? new Text(whole, reader.read(parts.group(1)), reader.read(parts.group(2)))
        : new Text(whole, whole, null);
  }

  @Override
  public Likeness like(Value that) {
    return that instanceof Text text ? like(text) : Likeness.UNLIKE;
  }

  private Likeness like(Text that) {
    if (whole.isSpelledLike(that.whole)) {
      return Likeness.EQUAL;
    }
    if (isAliasOf(that) || that.isAliasOf(this)) {
      return Likeness.SAME;
    }
    Likeness phrases = main.like(that.main);
    return phrases.isAlike() && remarksAgree(that) ? phrases : whole.like(that.whole);
  }

  boolean isAliasOf(Text that) {
    Wording alias = that.remark;
    return alias != null && !alias.isEmpty() && main.like(alias) == Likeness.EQUAL;
  }

  private boolean remarksAgree(Text that) {
    return remark == null || that.remark == null || remark.like(that.remark).isAlike();
  }

  /** The number of its telling words. */
  public int length() {
    return whole.stems().size();
  }

  @Override
  public String normal() {
    return whole.squashed();
  }

  @Override
  public Set<String> slots() {
    Set<String> slots = new LinkedHashSet<>(whole.slots());
    slots.addAll(main.slots());
    if (remark != null) {
      slots.addAll(remark.slots());
    }
    return slots;
  }
}
