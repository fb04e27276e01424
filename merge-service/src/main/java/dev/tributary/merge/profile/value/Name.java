package dev.tributary.merge.profile.value;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A proper name. What comes behind it makes it longer, what comes before it another: Anna is Anna
 * Berg, but York is not New York.
 *
 * @param parts what commas separate
 * @param isOfPlace whether a name that only ends alike is another for certain
 */
record Name(Text text, List<Wording> parts, boolean isOfPlace) implements Value {

  static Name of(String text, boolean isOfPlace, WordingReader reader) {
    List<Wording> parts = List.of(text.split(",")).stream().map(reader::read).toList();
    return new Name(Text.of(text, reader), parts, isOfPlace);
  }

  @Override
  public Likeness like(Value that) {
    return that instanceof Name name ? like(name) : Likeness.UNLIKE;
  }

  private Likeness like(Name that) {
    Likeness texts = text.like(that.text);
    return switch (texts) {
      case EQUAL -> Likeness.EQUAL;
      case UNLIKE, FINER, COARSER, RIVAL, SIBLING -> Likeness.UNLIKE;
      case SAME, CONTAINED -> contained(that);
    };
  }

  private Likeness contained(Name that) {
    boolean beginsAlike = isBeginningOf(that) || that.isBeginningOf(this);
    boolean isPart = isPartOf(that) || that.isPartOf(this);
    boolean isAlias = text.isAliasOf(that.text) || that.text.isAliasOf(text);
    if (beginsAlike || isPart || isAlias) {
      return Likeness.SAME;
    }
    return isOfPlace ? Likeness.UNLIKE : Likeness.CONTAINED;
  }

  /** Whether it has the first word of the other, and all of its own in the same order. */
  private boolean isBeginningOf(Name longer) {
    List<String> words = text.main().stems();
    List<String> others = longer.text.main().stems();
    if (words.isEmpty() || others.isEmpty() || !words.getFirst().equals(others.getFirst())) {
      return false;
    }
    Iterator<String> rest = others.iterator();
    return words.stream().allMatch(word -> advance(rest, word));
  }

  private static boolean advance(Iterator<String> rest, String word) {
    while (rest.hasNext()) {
      if (rest.next().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPartOf(Name longer) {
    return longer.parts.stream().anyMatch(part -> part.like(text.whole()) == Likeness.EQUAL);
  }

  @Override
  public String normal() {
    return text.normal();
  }

  @Override
  public Set<String> slots() {
    Set<String> slots = new LinkedHashSet<>(text.slots());
    parts.forEach(part -> slots.addAll(part.slots()));
    return slots;
  }
}
