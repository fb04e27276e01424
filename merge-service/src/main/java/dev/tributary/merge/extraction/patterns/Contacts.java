package dev.tributary.merge.extraction.patterns;

import dev.tributary.merge.extraction.ExtractedFact;
import dev.tributary.merge.profile.Certainty;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.Stance;
import dev.tributary.merge.profile.value.Phone;
import dev.tributary.merge.profile.value.PhoneNumbers;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and addresses that stand behind their word, alone on their line, or have the person's
 * name in them.
 */
final class Contacts {
  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![\\w.+-])[\\w.%+-]{1,64}@(?:[\\w-]{1,63}\\.){1,6}\\p{L}{2,24}(?![\\w-])",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.+/@-])(?:\\+|\\()?\\d[\\d ().-]{5,20}\\d(?![\\w/@-]|\\.\\d)");

  /** A date, or a number of something, looks otherwise. */
  private static final Pattern DIALLED = Pattern.compile("[+0(][\\d ()-]+");

  private static final Pattern SITE =
      Pattern.compile(
          "(?<![\\w@./-])(?:https?://)?(?:www\\.)?((?:[\\w-]{1,63}\\.){1,5}\\p{L}{2,24}(?:/[\\w./%~-]*[\\w/])?)(?![\\w@-])");
  private static final Pattern HANDLE =
      Pattern.compile(
          "(?i)(?:^|[\\s(,/.])(?<platform>instagram|insta|ig|twitter|github|gitlab|telegram|tiktok|mastodon|bluesky|strava)"
              + "(?:\\s?:?\\s?(?:is\\s)?@|\\.com/@?|\\s?:\\s?(?=[\\w-]*[._\\d]))(?<handle>[\\w.-]{2,38}\\w)(?![\\w/@-]|\\.\\w)");

  private final Subject subject;
  private final PhoneNumbers phoneNumbers;
  private final ZoneId zone;

  Contacts(Subject subject, PhoneNumbers phoneNumbers, ZoneId zone) {
    this.subject = subject;
    this.phoneNumbers = phoneNumbers;
    this.zone = zone;
  }

  List<ExtractedFact> in(Sentence sentence) {
    List<ExtractedFact> facts = new ArrayList<>();
    if (sentence.isPlain()) {
      mails(sentence, facts);
      numbers(sentence, facts);
      sites(sentence, facts);
      handles(sentence, facts);
    }
    return facts;
  }

  private void mails(Sentence sentence, List<ExtractedFact> facts) {
    Matcher found = MAIL.matcher(sentence.text());
    while (found.find()) {
      ContactLabel label = ContactLabel.of(sentence, found.start(), found.end(), subject);
      boolean isTheirs = label.isAlone() || subject.isTold(found.group());
      if (label.isBehind(ContactLabel.MAIL) || label.isFree() && isTheirs) {
        facts.add(fact(found.group(), Predicate.EMAIL, found.group().toLowerCase(Locale.ROOT)));
      }
    }
  }

  private void numbers(Sentence sentence, List<ExtractedFact> facts) {
    Matcher found = NUMBER.matcher(sentence.text());
    while (found.find()) {
      Optional<Phone> phone = phoneNumbers.read(found.group(), zone);
      ContactLabel label = ContactLabel.of(sentence, found.start(), found.end(), subject);
      boolean isNumber =
          label.isBehind(ContactLabel.PHONE)
              || label.isAlone() && label.isFree() && DIALLED.matcher(found.group()).matches();
      if (phone.isPresent() && isNumber) {
        facts.add(fact(found.group(), Predicate.PHONE, phone.get().digits()));
      }
    }
  }

  private void sites(Sentence sentence, List<ExtractedFact> facts) {
    Matcher found = SITE.matcher(sentence.text());
    while (found.find()) {
      if (ContactLabel.of(sentence, found.start(), found.end(), subject)
          .isBehind(ContactLabel.SITE)) {
        String site = found.group(1).replaceFirst("/$", "");
        facts.add(fact(found.group(), Predicate.WEBSITE, site));
      }
    }
  }

  private void handles(Sentence sentence, List<ExtractedFact> facts) {
    Matcher found = HANDLE.matcher(sentence.text());
    while (found.find()) {
      int start = found.start("platform");
      if (ContactLabel.of(sentence, start, found.end(), subject).isFree()) {
        String platform =
            found
                .group("platform")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:insta|ig)$", "instagram");
        String quote = sentence.text().substring(start, found.end());
        facts.add(fact(quote, Predicate.SOCIAL_HANDLE, platform + ": " + found.group("handle")));
      }
    }
  }

  private static ExtractedFact fact(String quote, Predicate predicate, String value) {
    return new ExtractedFact(quote, predicate, value, Stance.STATES, Certainty.STATED, null, null);
  }
}
