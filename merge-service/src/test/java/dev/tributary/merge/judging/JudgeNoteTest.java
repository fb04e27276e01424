package dev.tributary.merge.judging;

import static dev.tributary.merge.judging.DoubtFixture.NOTE;
import static dev.tributary.merge.judging.DoubtFixture.aDoubt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.cost.Spent;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.judging.JudgeAnswer.Judged;
import dev.tributary.merge.judging.JudgeAnswer.Unavailable;
import dev.tributary.merge.notes.Wait;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.schema.id.UserId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgeNoteTest {
  private static final UserId USER = UserId.of("0190a6e4-0000-7000-8000-00000000000a");
  private static final Doubt DIETS = aDoubt(Predicate.DIET, "vegan", "only plants");
  private static final Doubt HOBBIES = aDoubt(Predicate.HOBBY, "rowing", "sculling");

  @Test
  void one_answer_about_all_pairs_is_one_question() {
    var doubts = new OpenDoubts(DIETS, HOBBIES);
    var judge =
        new Answers(judged(Map.of(DIETS.pair(), Verdict.SAME, HOBBIES.pair(), Verdict.UNRELATED)));

    Optional<Wait> wait = new JudgeNote(doubts, judge).compare(USER, NOTE.note());

    assertThat(wait).isEmpty();
    assertThat(judge.asked).hasSize(1);
    assertThat(doubts.kept)
        .isEqualTo(Map.of(DIETS.pair(), Verdict.SAME, HOBBIES.pair(), Verdict.UNRELATED));
  }

  @Test
  void each_answer_is_kept_before_the_rest_is_asked_about() {
    var doubts = new OpenDoubts(DIETS, HOBBIES);
    var judge =
        new Answers(
            judged(Map.of(DIETS.pair(), Verdict.SAME)),
            new Unavailable(Duration.ofSeconds(3), "http_503"));

    Optional<Wait> wait = new JudgeNote(doubts, judge).compare(USER, NOTE.note());

    assertThat(wait).contains(new Wait(Duration.ofSeconds(3), "http_503"));
    assertThat(doubts.kept).isEqualTo(Map.of(DIETS.pair(), Verdict.SAME));
    assertThat(judge.asked).extracting(Inquiry::doubts).last().isEqualTo(List.of(HOBBIES));
  }

  @Test
  void each_answer_is_paid_for_whether_it_is_of_use_or_not() {
    var doubts = new OpenDoubts(DIETS);
    var judge =
        new Answers(
            Judged.nothing("not_json").using(new Usage(50, 0, 5)),
            judged(Map.of(DIETS.pair(), Verdict.SAME)).using(new Usage(60, 40, 6)));

    new JudgeNote(doubts, judge).compare(USER, NOTE.note());

    assertThat(doubts.paid)
        .containsExactly(new Spent(1, new Usage(50, 0, 5)), new Spent(1, new Usage(60, 40, 6)));
  }

  @Test
  void after_three_questions_in_vain_nobody_is_asked_any_more() {
    var doubts = new OpenDoubts(DIETS);
    var judge =
        new Answers(
            Judged.nothing("not_json"), Judged.nothing("not_json"), Judged.nothing("empty"));

    Optional<Wait> wait = new JudgeNote(doubts, judge).decide(USER, NOTE.note());

    assertThat(wait).isEmpty();
    assertThat(judge.asked)
        .extracting(Inquiry::complaint)
        .containsExactly(null, "not_json", "not_json");
    assertThat(doubts.kept).isEqualTo(Map.of(DIETS.pair(), Verdict.UNANSWERED));
  }

  @Test
  void what_the_question_has_no_room_for_is_left_to_the_words() {
    var doubts = new OpenDoubts(DIETS);
    doubts.noRoom = Set.of(HOBBIES.pair());
    var judge = new Answers(judged(Map.of(DIETS.pair(), Verdict.SAME)));

    new JudgeNote(doubts, judge).compare(USER, NOTE.note());

    assertThat(doubts.kept)
        .isEqualTo(Map.of(DIETS.pair(), Verdict.SAME, HOBBIES.pair(), Verdict.UNANSWERED));
  }

  @Test
  void what_a_verdict_brings_together_is_judged_at_once() {
    var doubts = new OpenDoubts(DIETS);
    doubts.afterwards = List.of(HOBBIES);
    var judge =
        new Answers(
            judged(Map.of(DIETS.pair(), Verdict.SAME)),
            judged(Map.of(HOBBIES.pair(), Verdict.FINER)));

    new JudgeNote(doubts, judge).compare(USER, NOTE.note());

    assertThat(doubts.kept)
        .isEqualTo(Map.of(DIETS.pair(), Verdict.SAME, HOBBIES.pair(), Verdict.FINER));
  }

  @Test
  void without_a_doubt_nobody_is_asked() {
    var judge = new Answers();

    Optional<Wait> wait = new JudgeNote(new OpenDoubts(), judge).compare(USER, NOTE.note());

    assertThat(wait).isEmpty();
    assertThat(judge.asked).isEmpty();
  }

  @Test
  void what_is_given_up_is_left_to_the_words() {
    var doubts = new OpenDoubts(DIETS, HOBBIES);

    new JudgeNote(doubts, new Answers()).giveUp(USER, NOTE.note());

    assertThat(doubts.kept)
        .isEqualTo(Map.of(DIETS.pair(), Verdict.UNANSWERED, HOBBIES.pair(), Verdict.UNANSWERED));
  }

  private static Judged judged(Map<ValuePair, Verdict> verdicts) {
    return new Judged(verdicts, "pairs_left_out");
  }

  private static final class Answers implements Judge {
    private final Deque<JudgeAnswer> answers;
    private final List<Inquiry> asked = new ArrayList<>();

    private Answers(JudgeAnswer... answers) {
      this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public JudgeAnswer judge(Inquiry inquiry) {
      asked.add(inquiry);
      return answers.pop();
    }
  }
}
