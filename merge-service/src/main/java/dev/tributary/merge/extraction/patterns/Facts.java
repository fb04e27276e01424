package dev.tributary.merge.extraction.patterns;

import dev.tributary.merge.extraction.ExtractedFact;
import dev.tributary.merge.profile.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** What sentences say about the person, as far as it is said in one of the known ways. */
final class Facts {
  private final Subject subject;

  Facts(Subject subject) {
    this.subject = subject;
  }

  List<ExtractedFact> in(Sentence sentence) {
    List<ExtractedFact> facts = new ArrayList<>();
    if (sentence.isPlain()) {
      Saying.ALL.forEach(saying -> read(saying, sentence, facts));
    }
    return facts;
  }

  private void read(Saying saying, Sentence sentence, List<ExtractedFact> facts) {
    Matcher found = saying.words().matcher(sentence.text());
    while (found.find()) {
      if (isMeant(found, sentence)) {
        for (String value : SaidValues.of(saying.predicate(), found.group("value"))) {
          facts.add(fact(saying, found, value));
        }
      }
    }
  }

  private boolean isMeant(Matcher found, Sentence sentence) {
    String who = found.group("who");
    if (who == null) {
      return found.start() == 0 && !sentence.mentionsOthersBefore(0);
    }
    return Subject.isPronoun(who)
        ? !sentence.mentionsOthersBefore(found.start("who"))
        : subject.isNamed(who);
  }

  private static ExtractedFact fact(Saying saying, Matcher found, String value) {
    String previous = saying.has("previous") ? found.group("previous") : null;
    String kind = saying.has("kind") ? found.group("kind") + " " : "";
    String quote = found.group().replaceFirst("^(?:[-*•–\\s]+|, (?:and )?|and )", "");
    return new ExtractedFact(
        quote, saying.predicate(), kind + value, saying.stance(), Certainty.STATED, previous, null);
  }
}
