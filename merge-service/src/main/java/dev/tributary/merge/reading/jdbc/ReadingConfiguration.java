package dev.tributary.merge.reading.jdbc;

import dev.tributary.merge.reading.ReadProfiles;
import dev.tributary.merge.reading.SaveProfile;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.keys.Keyrings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {
  @Bean
  ReadProfiles readProfiles(RowLevelSession session, JdbcClient jdbc, Clock clock) {
    return new ReadProfiles(session, new JdbcShownProfiles(jdbc, clock));
  }

  @Bean
  SaveProfile saveProfile(
      RowLevelSession session, JdbcClient jdbc, Keyrings keyrings, Clock clock) {
    return new SaveProfile(session, new JdbcShownProfiles(jdbc, clock), keyrings);
  }
}
