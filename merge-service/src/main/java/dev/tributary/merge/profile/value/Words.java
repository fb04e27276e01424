package dev.tributary.merge.profile.value;

import java.util.List;

/** What is known of the words of human languages. */
public interface Words {

  /** The text without case, diacritics, ligatures and typographic variants. */
  String fold(String text);

  /** The folded text in Latin letters, as it sounds; itself if it has no others. */
  String inLatin(String folded);

  /** The words of a run of letters: itself, unless its script puts no spaces between words. */
  List<String> split(String letters);

  /** What the inflected forms of a folded word have in common; the word itself if unknown. */
  String stem(String word);
}
