package dev.tributary.merge.extraction;

import static dev.tributary.merge.extraction.NoteTextFixture.aNote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.profile.Certainty;
import dev.tributary.merge.profile.CompletionOutcome;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.Scope;
import dev.tributary.merge.profile.Stance;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsStayOutOfLogsTest {
  private static final String SECRET = "xylophone";

  static Stream<Object> carriersOfWords() {
    return Stream.of(
        aNote(SECRET),
        new Message(Message.Role.USER, SECRET),
        new Question(
            aNote("").user(),
            aNote("").note(),
            List.of(new Message(Message.Role.USER, SECRET)),
            new AnswerFormat("extraction", "{}"),
            Urgency.LIVE),
        new ModelAnswer.Answered(SECRET, false, Usage.NONE),
        new Extraction(
            List.of(
                new ExtractedFact(
                    SECRET,
                    Predicate.HOBBY,
                    SECRET,
                    Stance.STATES,
                    Certainty.STATED,
                    SECRET,
                    null)),
            List.of(new ExtractedReminder(SECRET, SECRET, null, null)),
            List.of(
                new ExtractedCompletion(
                    SECRET, SECRET, CompletionOutcome.DONE, Scope.OCCURRENCE, null))));
  }

  @ParameterizedTest
  @MethodSource("carriersOfWords")
  void what_carries_words_of_a_note_prints_none(Object carrier) {
    String printed = carrier.toString();

    assertThat(printed).doesNotContain(SECRET);
  }
}
