package dev.tributary.merge.profile;

import static dev.tributary.merge.Seeds.forEachSeed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.profile.value.normal.NormalFormsFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Texts are looked up to save time. What is found must be what a comparison of all with all finds.
 */
class LookalikesLawTest {
  private static final int TEXTS = 25;
  private static final StatementReader READER = new StatementReader(NormalFormsFixture.FORMS);

  @Test
  void texts_that_share_words_are_folded_as_if_all_were_compared() {
    forEachSeed(random -> {
      NotesOfAPerson notes = new RandomTexts(random).notes(TEXTS);
      List<String> names = said(notes).stream().map(it -> it.phrase().name()).distinct().toList();
      Verdicts verdicts =
          random.nextBoolean() ? Verdicts.none() : new SeededVerdicts(random.nextLong(), names);
      FoldedFacts expected = comparingAll(notes, List.of(), verdicts);

      FoldedFacts folded = FactFold.of(said(notes), List.of(), READER, verdicts);

      assertThat(folded).as("%s", notes).isEqualTo(expected);
    });
  }

  @Test
  void whatever_is_told_is_folded_as_if_all_were_compared() {
    forEachSeed(random -> {
      Told told = RandomNotes.told(random);
      FoldedFacts expected = comparingAll(told.notes(), told.decisions(), told.verdicts());

      FoldedFacts folded =
          FactFold.of(said(told.notes()), told.decisions(), READER, told.verdicts());

      assertThat(folded).as("%s", told).isEqualTo(expected);
    });
  }

  private static FoldedFacts comparingAll(
      NotesOfAPerson notes, List<Decision> decisions, Verdicts verdicts) {
    return FactFold.of(said(notes), decisions, READER, verdicts, _ -> new AllLookalikes());
  }

  private static List<Said> said(NotesOfAPerson notes) {
    return notes.statements().stream()
        .filter(FactStatement.class::isInstance)
        .map(it -> READER.read((FactStatement) it))
        .toList();
  }
}
