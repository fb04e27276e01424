package dev.tributary.merge.consent.jdbc;

import dev.tributary.merge.consent.Consent;
import dev.tributary.merge.consent.HeldTasks;
import dev.tributary.merge.consent.ReadConsent;
import dev.tributary.merge.consent.Refusals;
import dev.tributary.merge.consent.SaveConsent;
import dev.tributary.platform.access.RowLevelSession;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ConsentConfiguration {
  @Bean
  Consent consent(JdbcClient jdbc) {
    return new JdbcConsent(jdbc);
  }

  @Bean
  Refusals refusals(JdbcClient jdbc, Clock clock) {
    return new JdbcRefusals(jdbc, clock);
  }

  @Bean
  SaveConsent saveConsent(RowLevelSession session, Refusals refusals, HeldTasks tasks) {
    return new SaveConsent(session, refusals, tasks);
  }

  @Bean
  ReadConsent readConsent(RowLevelSession session, Refusals refusals) {
    return new ReadConsent(session, refusals);
  }
}
