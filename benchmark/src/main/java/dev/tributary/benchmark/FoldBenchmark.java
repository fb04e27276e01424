package dev.tributary.benchmark;

import dev.tributary.merge.profile.Cardinality;
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
import dev.tributary.merge.profile.value.ValueKind;
import dev.tributary.schema.id.NoteId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
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

/**
 * What folding a whole profile costs, by the number of statements in it, and by whether they are
 * spread over the vocabulary or all of one text family, of which 20 at a time have a word in
 * common.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FoldBenchmark {
  private static final int ALIKE = 20;
  private static final int LETTERS = 26;
  private static final List<Predicate> MANY_TEXTS =
      Arrays.stream(Predicate.values())
          .filter(it -> it.cardinality() == Cardinality.MANY && it.kind() == ValueKind.TEXT)
          .toList();
  private static final List<String> TOWNS = List.of("Faro", "Beja", "Tavira", "Elvas");

  @Param({"10", "1000", "10000"})
  int statements;

  @Param({"spread", "family"})
  String shape = "";

  private final Fold fold = new Fold(forms());
  private List<Statement> profile = List.of();

  @Setup
  public void write() {
    profile = new ArrayList<>();
    for (int index = 0; index < statements; index++) {
      profile.add(shape.equals("spread") ? spread(index) : ofFamily(index));
    }
  }

  /** Every twentieth statement moves house; the others name things that have no word in common. */
  private static Statement spread(int index) {
    return index % ALIKE == 0
        ? fact(index, Predicate.LIVES_IN, TOWNS.get(index / ALIKE % TOWNS.size()), Stance.CHANGED)
        : fact(index, MANY_TEXTS.get(index % MANY_TEXTS.size()), word('b', index), Stance.STATES);
  }

  private static Statement ofFamily(int index) {
    String value = word('k', index / ALIKE) + " " + word('b', index);
    return fact(index, Predicate.LIKES, value, Stance.STATES);
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

  /** A word of its own for each number, which no stemmer takes for another. */
  private static String word(char first, int number) {
    StringBuilder word = new StringBuilder().append(first);
    for (int rest = number, place = 0; place < 4; place++, rest /= LETTERS) {
      word.append((char) ('a' + rest % LETTERS)).append('o');
    }
    return word.toString();
  }

  private static Statement fact(int index, Predicate predicate, String value, Stance stance) {
    var note = new NoteId(new UUID(0, index));
    var key = new StatementKey(Instant.EPOCH.plusSeconds(index), note, 0);
    return new FactStatement(
        key, value, predicate, value, stance, Certainty.STATED, null, null, ZoneOffset.UTC);
  }
}
