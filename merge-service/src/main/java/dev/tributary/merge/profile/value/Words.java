package dev.tributary.merge.profile.value;

/** What is known of the words of human languages. */
public interface Words {

  /** The text without case, diacritics, ligatures and typographic variants. */
  String fold(String text);

  /** What the inflected forms of a folded word have in common; the word itself if unknown. */
  String stem(String word);
}
