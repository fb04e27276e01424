package dev.tributary.merge.profile.value.normal;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Stems by Lucene, as conservatively as it can: of the languages of a script the one that is most
 * likely in a note, and for English the stemmer that knows which words there are.
 */
final class Stems {

  private static final Map<Integer, Function<TokenStream, TokenStream>> BY_SCRIPT =
      Map.of(
          UScript.LATIN, Stems::english,
          UScript.CYRILLIC, RussianLightStemFilter::new,
          UScript.GREEK, GreekStemFilter::new,
          UScript.ARABIC, ArabicStemFilter::new);

  private Stems() {}

  static String of(String word) {
    Function<TokenStream, TokenStream> stemming =
        BY_SCRIPT.get(UScript.getScript(word.codePointAt(0)));
    return stemming == null ? word : stemmed(word, stemming);
  }

  /** Plurals last: the dictionary has some of them as words of their own. */
  private static TokenStream english(TokenStream words) {
    return new EnglishMinimalStemFilter(new KStemFilter(words));
  }

  private static String stemmed(String word, Function<TokenStream, TokenStream> stemming) {
    SingleWord token = new SingleWord(word);
    try (TokenStream stems = stemming.apply(token)) {
      stems.incrementToken();
      return token.text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text of one word, as filters of Lucene take it. */
  private static final class SingleWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private boolean isTaken;

    SingleWord(String word) {
      term.append(word);
    }

    @Override
    public boolean incrementToken() {
      boolean isFirst = !isTaken;
      isTaken = true;
      return isFirst;
    }

    String text() {
      return term.toString();
    }
  }
}
