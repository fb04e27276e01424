package dev.tributary.merge.reading.jdbc;

import dev.tributary.merge.cost.Budget;
import dev.tributary.merge.extraction.ModelHealth;
import dev.tributary.merge.reading.DeleteProfile;
import dev.tributary.merge.reading.ReadConflicts;
import dev.tributary.merge.reading.ReadProfiles;
import dev.tributary.merge.reading.ReadStatus;
import dev.tributary.merge.reading.SaveProfile;
import dev.tributary.merge.reading.ShownConflicts;
import dev.tributary.merge.reading.ShownProfiles;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.keys.Keyrings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {
  @Bean
  ShownProfiles shownProfiles(JdbcClient jdbc, Clock clock) {
    return new JdbcShownProfiles(jdbc, clock);
  }

  @Bean
  ShownConflicts shownConflicts(JdbcClient jdbc) {
    return new JdbcShownConflicts(jdbc);
  }

  @Bean
  ReadProfiles readProfiles(
      RowLevelSession session, ShownProfiles profiles, ShownConflicts conflicts) {
    return new ReadProfiles(session, profiles, conflicts);
  }

  @Bean
  ReadConflicts readConflicts(RowLevelSession session, ShownConflicts conflicts) {
    return new ReadConflicts(session, conflicts);
  }

  @Bean
  SaveProfile saveProfile(RowLevelSession session, ShownProfiles profiles, Keyrings keyrings) {
    return new SaveProfile(session, profiles, keyrings);
  }

  @Bean
  DeleteProfile deleteProfile(RowLevelSession session, ShownProfiles profiles) {
    return new DeleteProfile(session, profiles);
  }

  @Bean
  ReadStatus readStatus(
      RowLevelSession session, JdbcClient jdbc, ModelHealth model, Budget budget) {
    return new ReadStatus(session, new JdbcNoteCounting(jdbc), model, budget);
  }
}
