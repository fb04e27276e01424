package dev.tributary.merge.profile.value.normal;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import dev.tributary.merge.profile.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Folds by ICU's transliterators and finds words by its dictionaries; stems by Lucene. */
final class IcuWords implements Words {

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  /** Combining diacritical marks only: in Indic and Thai writing, marks are vowels. */
  private static final Transliterator FOLDING =
      Transliterator.getInstance(
          "NFKD; [[\\u0300-\\u036F][[:Mn:]&[[:Hebrew:][:Arabic:]]]] Remove; NFC; Lower; Latin-ASCII");

  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Any-Latin; NFD; [:Mn:] Remove; NFC; Latin-ASCII; Lower");

  private static final Set<Integer> WITHOUT_SPACES =
      Set.of(
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR);

  private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.ROOT);

  @Override
  public String fold(String text) {
    String folded = isAscii(text) ? text.toLowerCase(Locale.ROOT) : FOLDING.transliterate(text);
    return folded.strip();
  }

  @Override
  public String inLatin(String folded) {
    return isAscii(folded) ? folded : TO_LATIN.transliterate(folded);
  }

  @Override
  public List<String> split(String letters) {
    boolean hasSpaces =
        letters.codePoints().map(UScript::getScript).noneMatch(WITHOUT_SPACES::contains);
    return hasSpaces ? List.of(letters) : words(letters);
  }

  private static List<String> words(String letters) {
    // Breaking has a state.
    BreakIterator breaks = WORDS.clone();
    breaks.setText(letters);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(letters.substring(start, end));
      start = end;
    }
    return words;
  }

  @Override
  public String stem(String word) {
    return Stems.of(word);
  }

  private static boolean isAscii(String text) {
    return ASCII.matcher(text).matches();
  }
}
