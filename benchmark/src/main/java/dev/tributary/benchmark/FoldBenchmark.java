package dev.tributary.benchmark;

import dev.tributary.merge.profile.Certainty;
import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.Fold;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.Profile;
import dev.tributary.merge.profile.Stance;
import dev.tributary.merge.profile.Statement;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.merge.profile.Verdicts;
import dev.tributary.merge.profile.value.NormalForms;
import dev.tributary.schema.id.NoteId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What folding a whole profile costs, by the number of statements in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FoldBenchmark {
  private static final String[] THINGS = {"canoe", "loom", "violin", "kiln", "tandem", "telescope"};
  private static final String[] TOWNS = {"Faro", "Beja", "Tavira", "Elvas"};

  @Param({"10", "100", "1000"})
  int statements;

  private final Fold fold = new Fold(forms());
  private List<Statement> profile = List.of();

  /** Every fourth statement moves house; the others name things, each by a number of its own. */
  @Setup
  public void write() {
    profile = new ArrayList<>();
    for (int index = 0; index < statements; index++) {
      profile.add(
          index % 4 == 0
              ? fact(index, Predicate.LIVES_IN, TOWNS[index / 4 % TOWNS.length], Stance.CHANGED)
              : fact(index, Predicate.OWNS, thing(index), Stance.STATES));
    }
  }

  @Benchmark
  public Profile fold() {
    return fold.of(profile, List.of(), Verdicts.none());
  }

  /** The ones that the service uses. */
  private static NormalForms forms() {
    try (var context = new AnnotationConfigApplicationContext("dev.tributary.merge.profile")) {
      return context.getBean(NormalForms.class);
    }
  }

  private static String thing(int index) {
    return THINGS[index % THINGS.length] + " number " + index;
  }

  private static Statement fact(int index, Predicate predicate, String value, Stance stance) {
    var note = new NoteId(new UUID(0, index));
    var key = new StatementKey(Instant.EPOCH.plusSeconds(index), note, 0);
    return new FactStatement(
        key, value, predicate, value, stance, Certainty.STATED, null, null, ZoneOffset.UTC);
  }
}
