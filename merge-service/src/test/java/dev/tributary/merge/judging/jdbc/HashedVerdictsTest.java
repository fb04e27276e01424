package dev.tributary.merge.judging.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.judging.Verdict;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.profile.Judgement;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.schema.seal.IndexKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashedVerdictsTest {
  private static final IndexKey KEY = new IndexKey(new byte[32]);
  private static final ValuePair PAIR = ValuePair.of("allergy:=lactose", "allergy:=milk");

  @ParameterizedTest
  @CsvSource({
    "SAME, SAME",
    "FINER, FINER",
    "COARSER, COARSER",
    "UNRELATED, UNRELATED",
    "UNANSWERED, FINAL"
  })
  void a_kept_verdict_is_found_by_its_values(Verdict kept, Judgement expected) {
    HashedVerdicts verdicts = verdicts(kept);

    Judgement judgement = verdicts.on(PAIR);

    assertThat(judgement).isEqualTo(expected);
  }

  @Test
  void another_pair_is_as_open_as_pairs_are() {
    HashedVerdicts verdicts = verdicts(Verdict.SAME);

    Judgement judgement = verdicts.on(ValuePair.of("allergy:=milk", "allergy:=wasps"));

    assertThat(judgement).isEqualTo(Judgement.PENDING);
  }

  @ParameterizedTest
  @CsvSource({"SAME", "FINER", "COARSER"})
  void values_that_were_judged_alike_share_a_link_and_no_third_one_has_it(Verdict kept) {
    HashedVerdicts verdicts = verdicts(kept);

    var links = verdicts.links(PAIR.lower());

    assertThat(links).hasSize(1).isEqualTo(verdicts.links(PAIR.higher()));
    assertThat(verdicts.links("allergy:=wasps")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UNRELATED", "UNANSWERED"})
  void values_that_were_not_judged_alike_share_nothing(Verdict kept) {
    HashedVerdicts verdicts = verdicts(kept);

    var links = verdicts.links(PAIR.lower());

    assertThat(links).isEmpty();
  }

  private static HashedVerdicts verdicts(Verdict verdict) {
    var kept = new KeptVerdict(Slot.of(KEY, PAIR.lower()), Slot.of(KEY, PAIR.higher()), verdict);
    return new HashedVerdicts(KEY, List.of(kept), Judgement.PENDING);
  }
}
