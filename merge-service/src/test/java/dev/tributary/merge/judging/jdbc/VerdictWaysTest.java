package dev.tributary.merge.judging.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.judging.Verdict;
import dev.tributary.merge.merging.Reached;
import dev.tributary.merge.merging.Renewed;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.schema.seal.IndexKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VerdictWaysTest {
  private static final IndexKey KEY = new IndexKey(new byte[32]);
  private static final KeptVerdict FINER = on("diet:=b", "diet:=d", Verdict.FINER);

  @Test
  void a_verdict_follows_its_value_to_the_new_name() {
    Renewed renewed = renewed(names("diet:=b", "diet:=e"), values("diet:=d", "diet:=e"));

    VerdictWays ways = ways(renewed);

    assertThat(ways.left()).containsExactly(FINER);
    assertThat(ways.arrived()).containsExactly(on("diet:=b", "diet:=e", Verdict.FINER));
  }

  @Test
  void it_is_said_of_the_other_value_where_that_is_the_lower_one_now() {
    Renewed renewed = renewed(names("diet:=b", "diet:=a"), values("diet:=d", "diet:=a"));

    VerdictWays ways = ways(renewed);

    assertThat(ways.arrived()).containsExactly(on("diet:=a", "diet:=b", Verdict.COARSER));
  }

  @Test
  void values_that_are_one_by_now_have_no_verdict() {
    Renewed renewed = renewed(names("diet:=b"), values("diet:=d", "diet:=b"));

    VerdictWays ways = ways(renewed);

    assertThat(ways.left()).containsExactly(FINER);
    assertThat(ways.arrived()).isEmpty();
  }

  @Test
  void a_name_that_another_statement_still_has_was_not_changed() {
    Renewed renewed = renewed(names("diet:=b", "diet:=d", "diet:=e"), values("diet:=d", "diet:=e"));

    VerdictWays ways = ways(renewed);

    assertThat(ways.left()).isEmpty();
  }

  @Test
  void where_it_is_not_certain_which_value_it_was_it_stays_behind() {
    Renewed renewed =
        renewed(
            names("diet:=b", "diet:=e", "diet:=f"),
            values("diet:=d", "diet:=e"),
            values("diet:=d", "diet:=f"));

    VerdictWays ways = ways(renewed);

    assertThat(ways.left()).isEmpty();
    assertThat(ways.arrived()).isEmpty();
  }

  private static VerdictWays ways(Renewed renewed) {
    return new VerdictWays(KEY, renewed, List.of(FINER));
  }

  private static KeptVerdict on(String lower, String higher, Verdict verdict) {
    return KeptVerdict.on(new ValuePair(lower, higher), KEY, verdict);
  }

  private static Renewed renewed(Map<Slot, String> names, Renewed.Values... values) {
    return new Renewed(new Reached(Set.of(), List.of(), List.of()), List.of(values), names);
  }

  private static Map<Slot, String> names(String... names) {
    return Arrays.stream(names).collect(Collectors.toMap(it -> Slot.of(KEY, it), it -> it));
  }

  private static Renewed.Values values(String before, String now) {
    return new Renewed.Values(
        Set.of(Slot.of(KEY, before), Slot.of(KEY, "diet:some other slot")), Set.of(now));
  }
}
