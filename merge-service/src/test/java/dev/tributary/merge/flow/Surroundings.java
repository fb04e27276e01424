package dev.tributary.merge.flow;

import dev.tributary.platform.embedded.DevelopmentIssuer;
import dev.tributary.platform.embedded.EmbeddedPostgreSql;
import dev.tributary.platform.embedded.EmbeddedPostgreSqlSettings;
import dev.tributary.platform.embedded.InProcessKafka;
import dev.tributary.platform.embedded.ServiceLogin;
import dev.tributary.schema.event.Topics;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.TimeOrderedIds;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.KeyEncryptionKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real database, broker and issuer of tokens that the tests of this package share. */
final class Surroundings {
  static final Clock CLOCK = Clock.systemUTC();
  static final IdSource IDS = new TimeOrderedIds(CLOCK, new SecureRandom());
  static final EmbeddedPostgreSql POSTGRES =
      EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.temporary());
  static final ServiceLogin LOGIN = POSTGRES.prepare().merge();
  static final JdbcClient DATABASE = JdbcClient.create(POSTGRES.superuser());
  static final InProcessKafka KAFKA = InProcessKafka.start();
  static final DevelopmentIssuer ISSUER = DevelopmentIssuer.start(CLOCK, IDS);
  static final Path KEY_FILE = keyFile();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Surroundings::close));
    createTopics();
  }

  private Surroundings() {}

  /** As if the process died in the moment in which a verdict on a user's values is kept. */
  static void refuseVerdictsOf(UserId user, int times) {
    DATABASE
        .sql(
            """
            drop sequence if exists public.refused_verdicts;
            create sequence public.refused_verdicts;
            create or replace function public.refuse_verdict() returns trigger
              language plpgsql security definer as $$
            begin
              if nextval('public.refused_verdicts') <= %d then
                raise exception 'refused by a test';
              end if;
              return new;
            end $$;
            create or replace trigger refused before insert on profiles.verdict
              for each row when (new.user_id = '%s') execute function public.refuse_verdict();
            """
                .formatted(times, user))
        .update();
  }

  /** From now on no statement of a user can be kept. */
  static void refuseStatementsOf(UserId user) {
    DATABASE
        .sql(
            """
            create or replace function public.refuse_statement() returns trigger language plpgsql as $$
            begin
              raise exception 'refused by a test';
            end $$;
            create trigger refused before insert on profiles.statement
              for each row when (new.user_id = '%s') execute function public.refuse_statement();
            """
                .formatted(user))
        .update();
  }

  static void acceptStatements() {
    DATABASE.sql("drop trigger refused on profiles.statement").update();
  }

  private static Path keyFile() {
    try {
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      Path file = Files.createTempFile("tributary-test", ".key", ownerOnly);
      Files.writeString(file, Base64.getEncoder().encodeToString(KeyEncryptionKey.newKey()));
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // In production ingest-service does this.
  private static void createTopics() {
    List<NewTopic> topics =
        Stream.of(Topics.NOTES, Topics.deadLetters(Topics.NOTES))
            .map(it -> new NewTopic(it, Optional.of(3), Optional.empty()))
            .toList();
    try (var admin =
        Admin.create(
            Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, KAFKA.bootstrapServers()))) {
      admin.createTopics(topics).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void close() {
    ISSUER.close();
    KAFKA.close();
    POSTGRES.close();
  }
}
