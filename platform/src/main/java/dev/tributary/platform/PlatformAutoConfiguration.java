package dev.tributary.platform;

import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.TimeOrderedIds;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The one place where time and ids come from outside. */
@AutoConfiguration
class PlatformAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  @ConditionalOnMissingBean
  IdSource ids(Clock clock) {
    return new TimeOrderedIds(clock, new SecureRandom());
  }
}
