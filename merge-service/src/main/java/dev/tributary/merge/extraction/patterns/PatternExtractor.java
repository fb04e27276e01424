package dev.tributary.merge.extraction.patterns;

import dev.tributary.merge.extraction.ExtractedFact;
import dev.tributary.merge.extraction.ExtractedReminder;
import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.extraction.ExtractionResult;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.extraction.Extractor;
import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.extraction.check.AnswerChecks;
import dev.tributary.merge.profile.value.PhoneNumbers;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads notes by fixed patterns, at once and without any model; sees little, and guesses nothing.
 */
public final class PatternExtractor implements Extractor {
  /** What the versions of this reader begin with, and of no other. */
  public static final String VERSIONS = "patterns-";

  /** To be changed with the patterns. */
  private static final String VERSION = VERSIONS + "1";

  private final PhoneNumbers phoneNumbers;

  public PatternExtractor(PhoneNumbers phoneNumbers) {
    this.phoneNumbers = phoneNumbers;
  }

  @Override
  public String extractorVersion() {
    return VERSION;
  }

  @Override
  public ExtractionResult extract(NoteText note, Urgency urgency) {
    var checked = AnswerChecks.check(read(note), note);
    return new Extracted(checked.extraction(), checked.rejections(), 0, Usage.NONE);
  }

  private Extraction read(NoteText note) {
    var subject = new Subject(note.profileName());
    var facts = new Facts(subject);
    var contacts = new Contacts(subject, phoneNumbers, note.zone());
    LocalDate written = LocalDate.ofInstant(note.writtenAt(), note.zone());
    Set<ExtractedFact> said = new LinkedHashSet<>();
    Set<ExtractedReminder> promised = new LinkedHashSet<>();
    for (Sentence sentence : Sentence.of(note.text())) {
      said.addAll(facts.in(sentence));
      said.addAll(contacts.in(sentence));
      Reminders.in(sentence, written).ifPresent(promised::add);
    }
    return new Extraction(List.copyOf(said), List.copyOf(promised), List.of());
  }
}
