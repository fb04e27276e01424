package dev.tributary.benchmark;

import dev.tributary.merge.MergeService;
import dev.tributary.platform.embedded.EmbeddedPostgreSql;
import dev.tributary.platform.embedded.EmbeddedPostgreSqlSettings;
import dev.tributary.platform.embedded.ServiceLogin;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What merging one note costs in a small profile and in large ones, measured in turns so that a
 * busy machine slows all of them; on the service's own code and a real PostgreSQL.
 */
public final class MergeCost {
  private static final int SMALL = 10;
  private static final int LARGE = 10_000;
  private static final int IN_A_NOTE = 40;
  private static final int ALIKE = 20;
  private static final int TURNS = 60;
  private static final int WARM_UP = 20;
  private static final int REFOLDS = 5;

  private MergeCost() {}

  /** Prints medians in milliseconds and their ratios. */
  public static void main(String[] arguments) throws IOException {
    try (var postgres = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.temporary());
        var service = start(postgres)) {
      measure(service, JdbcClient.create(postgres.superuser()));
    }
  }

  private static ConfigurableApplicationContext start(EmbeddedPostgreSql postgres)
      throws IOException {
    ServiceLogin login = postgres.prepare().merge();
    return MergeService.application()
        .initializers(context ->
            context.getBeanFactory().registerSingleton("languageModel", new LiteralModel()))
        .run(
            "--spring.datasource.url=" + postgres.jdbcUrl(EmbeddedPostgreSql.DATABASE),
            "--spring.datasource.username=" + login.role(),
            "--spring.datasource.password=" + login.password(),
            // Notes come straight from here.
            "--spring.kafka.listener.auto-startup=false",
            "--spring.kafka.bootstrap-servers=127.0.0.1:1",
            "--tributary.access.issuer=http://127.0.0.1:1",
            "--tributary.access.jwks-uri=http://127.0.0.1:1/jwks",
            "--tributary.keys.key-encryption-key-file=" + KeyFile.create(),
            "--logging.level.root=error",
            "--server.port=0");
  }

  private static void measure(ConfigurableApplicationContext service, JdbcClient database) {
    Subject small = new Subject("10 facts", new Writer(service, database), Sayings.SPREAD);
    Subject spread = new Subject("10,000, spread", new Writer(service, database), Sayings.SPREAD);
    Subject family =
        new Subject("10,000 in one family", new Writer(service, database), Sayings.FAMILY);
    small.fill(SMALL);
    spread.fill(LARGE);
    family.fill(LARGE);
    List<Subject> all = List.of(small, spread, family);
    IntStream.range(0, WARM_UP).forEach(turn -> all.forEach(it -> it.merge(turn)));
    all.forEach(Subject::forget);
    IntStream.range(WARM_UP, WARM_UP + TURNS).forEach(turn -> all.forEach(it -> it.merge(turn)));
    all.forEach(it -> it.report(small));
  }

  /** What notes say, by number. */
  private enum Sayings {
    /** Over the vocabulary, with no word in common. */
    SPREAD {
      @Override
      String saying(int number) {
        return PREDICATES.get(number % PREDICATES.size()) + ": " + word('b', number);
      }
    },
    /** Of one text family, twenty at a time with a word in common. */
    FAMILY {
      @Override
      String saying(int number) {
        return "likes: " + word('k', number / ALIKE) + " " + word('b', number);
      }
    };

    private static final List<String> PREDICATES =
        List.of("likes", "owns", "skill", "goal", "plan", "hobby", "other");

    abstract String saying(int number);

    private static String word(char first, int number) {
      StringBuilder word = new StringBuilder().append(first);
      for (int rest = number, place = 0; place < 4; place++, rest /= 26) {
        word.append((char) ('a' + rest % 26)).append('o');
      }
      return word.toString();
    }
  }

  /** A profile under measurement. */
  private record Subject(String name, Writer writer, Sayings sayings, List<Duration> merges) {
    Subject(String name, Writer writer, Sayings sayings) {
      this(name, writer, sayings, new ArrayList<>());
    }

    void fill(int facts) {
      for (int first = 0; first < facts; first += IN_A_NOTE) {
        writer.write(
            IntStream.range(first, Math.min(facts, first + IN_A_NOTE))
                .mapToObj(sayings::saying)
                .toList());
      }
    }

    /** A note that repeats two things and says two new ones. */
    void merge(int turn) {
      int known = turn % SMALL;
      merges.add(
          writer.write(
              List.of(
                  sayings.saying(known),
                  sayings.saying((known + 1) % SMALL),
                  sayings.saying(LARGE + ALIKE * turn),
                  sayings.saying(LARGE + ALIKE * turn + 1))));
    }

    void forget() {
      merges.clear();
    }

    void report(Subject base) {
      System.out.printf(
          "%-22s %6d facts  merge %7.1f ms (median of %d), %4.2f times the small one; refold %6.0f ms (median of %d)%n",
          name,
          writer.facts(),
          median(merges),
          merges.size(),
          median(merges) / median(base.merges),
          median(Stream.generate(writer::refold).limit(REFOLDS).toList()),
          REFOLDS);
    }

    private static double median(List<Duration> durations) {
      List<Duration> sorted = durations.stream().sorted().toList();
      return sorted.get(sorted.size() / 2).toNanos() / 1e6;
    }
  }
}
